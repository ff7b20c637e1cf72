namespace BoardDocs.Syntax;

/// <summary>The shapes of tokens that measure blocks and expressions share.</summary>
internal static class TokenScanners
{
    /// <summary>A text in double quotes, <c>""</c> standing for one; without a closing quote it runs to the end of the line.</summary>
    public static int Quoted(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '"')
        {
            return 0;
        }

        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '"' && (i + 1 == line.Length || line[i + 1] != '"'))
            {
                return i + 1;
            }

            i += line[i] == '"' ? 1 : 0;
        }

        return CharacterClass.TrimmedLength(line);
    }

    /// <summary>Whether a quoted text ends with its closing quote.</summary>
    public static bool IsClosed(ReadOnlySpan<char> quoted)
    {
        int end = quoted.Length;
        while (end > 1 && quoted[end - 1] == '"')
        {
            end--;
        }

        // An odd number of quotes at the end: pairs are quotes in the text, the last one closes.
        return (quoted.Length - end) % 2 == 1;
    }

    /// <summary>Everything up to the end of the line, without the blanks there.</summary>
    public static int RestOfLine(ReadOnlySpan<char> line) => CharacterClass.TrimmedLength(line);
}
