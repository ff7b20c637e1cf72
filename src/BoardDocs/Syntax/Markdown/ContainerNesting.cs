namespace BoardDocs.Syntax;

/// <summary>Estimates, line by line, how many quotes and list items stand inside each other.</summary>
internal sealed class ContainerNesting
{
    private readonly Stack<int> contentColumns = new();

    /// <summary>Takes the next line.</summary>
    /// <returns>The number of quotes and list items the line's text stands in.</returns>
    public int Add(ReadOnlySpan<char> line)
    {
        int index = CharacterClass.CountBlanks(line);
        if (index == line.Length || IsThematicBreak(line))
        {
            return 0;
        }

        CloseBeyond(ColumnOf(line, index));
        int quotes = 0;
        while (index < line.Length && MarkerLength(line[index..]) is > 0 and int marker)
        {
            bool isQuote = line[index] == '>';
            index += marker;
            index += CharacterClass.CountBlanks(line[index..]);
            quotes += isQuote ? 1 : 0;
            if (!isQuote)
            {
                contentColumns.Push(ColumnOf(line, index));
            }
        }

        return quotes + contentColumns.Count;
    }

    private void CloseBeyond(int column)
    {
        while (contentColumns.TryPeek(out int content) && content > column)
        {
            contentColumns.Pop();
        }
    }

    /// <summary>Columns count a tab as up to four blanks, as Markdown does.</summary>
    private static int ColumnOf(ReadOnlySpan<char> line, int index)
    {
        int column = 0;
        foreach (char c in line[..index])
        {
            column += c == '\t' ? 4 - (column % 4) : 1;
        }

        return column;
    }

    private static int MarkerLength(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '>')
        {
            return 1;
        }

        int digits = CharacterClass.CountDigits(rest);
        int length = digits is > 0 and < 10 ? digits + 1 : 1;
        bool isMarker = length <= rest.Length && (digits > 0 ? rest[length - 1] is '.' or ')' : rest[0] is '-' or '*' or '+');
        return isMarker && (length == rest.Length || CharacterClass.IsBlank(rest[length])) ? length : 0;
    }

    private static bool IsThematicBreak(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> marks = line.Trim();
        return marks[0] is '-' or '*' or '_' && marks.IndexOfAnyExcept(marks[0], ' ', '\t') < 0;
    }
}
