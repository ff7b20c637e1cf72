namespace BoardDocs.Syntax;

/// <summary>Counts, over the lines between two blank ones, what Markdig's inline and table parsers would have to hold.</summary>
internal sealed class ParagraphRun
{
    private int pipeRows;
    private int gridRows;
    private int square;
    private int round;

    /// <summary>The number of rows, where the lines are a table.</summary>
    public int TableRows => Math.Max(gridRows > 1 ? 0 : pipeRows, gridRows);

    /// <summary>The number of columns of the widest row, where the lines are a table.</summary>
    public int TableColumns { get; private set; }

    /// <summary>The number of brackets that were open at the same time.</summary>
    public int BracketDepth { get; private set; }

    /// <summary>Takes the next line.</summary>
    public void Add(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> content = line.TrimStart(" \t>");
        if (content.IsEmpty)
        {
            (pipeRows, gridRows, square, round, BracketDepth, TableColumns) = (0, 0, 0, 0, 0, 0);
            return;
        }

        gridRows += content.StartsWith("+-") || content.StartsWith("+=") ? 1 : 0;
        pipeRows += content.Contains('|') ? 1 : 0;
        TableColumns = Math.Max(TableColumns, content.Count(content[0] == '+' ? '+' : '|') - 1);
        if (content.IndexOfAny("[]()") >= 0)
        {
            CountBrackets(content);
        }
    }

    private void CountBrackets(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            square = Math.Max(0, square + (c == '[' ? 1 : c == ']' ? -1 : 0));
            round = Math.Max(0, round + (c == '(' ? 1 : c == ')' ? -1 : 0));
            BracketDepth = Math.Max(BracketDepth, Math.Max(square, round));
        }
    }
}
