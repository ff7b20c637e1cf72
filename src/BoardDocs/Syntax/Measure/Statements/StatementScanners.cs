namespace BoardDocs.Syntax;

/// <summary>The shapes of tokens in measure blocks.</summary>
internal static class StatementScanners
{
    /// <summary>A key: one word that begins with a letter.</summary>
    public static int Key(ReadOnlySpan<char> line) =>
        line.IsEmpty || !char.IsLetter(line[0]) ? 0 : CharacterClass.CountName(line);

    /// <summary>A plain text: up to <c>; , "</c>, a colon, or the key of a field whose semicolon was forgotten.</summary>
    public static int Plain(ReadOnlySpan<char> line)
    {
        int end = line.IndexOfAny(";,\":");
        if (end < 0)
        {
            return CharacterClass.TrimmedLength(line);
        }

        int length = line[end] == ':' ? LengthBeforeKey(line, end) : end;
        return CharacterClass.TrimmedLength(line[..length]);
    }

    /// <summary>Text that fits nowhere: at least one character, up to the next semicolon or the end of the line.</summary>
    public static int Skipped(ReadOnlySpan<char> line)
    {
        int end = line.IsEmpty ? 0 : line[1..].IndexOf(';') + 1;
        return CharacterClass.TrimmedLength(end == 0 ? line : line[..end]);
    }

    /// <summary>Where a text ends whose first colon belongs to a key of its own, as in <c>homicide benchmark: msg</c>.</summary>
    private static int LengthBeforeKey(ReadOnlySpan<char> line, int colon)
    {
        int start = colon;
        while (start > 0 && (char.IsAsciiLetterLower(line[start - 1]) || line[start - 1] == '-'))
        {
            start--;
        }

        bool isKey = start < colon && start > 0 && CharacterClass.IsBlank(line[start - 1]) && char.IsAsciiLetterLower(line[start]);
        bool isLink = colon + 1 < line.Length && line[colon + 1] == '/';
        return isKey && !isLink ? start : colon;
    }
}
