using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>The key <c>draw</c>: lines or columns.</summary>
internal static class DrawOption
{
    /// <summary>The key.</summary>
    public const string Key = "draw";

    private const string Lines = "lines";
    private const string Columns = "columns";

    /// <summary>Reads the key.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="columns">What columns are called in the chart's data.</param>
    /// <param name="otherwise">What is drawn where the statement does not say.</param>
    public static TimeDrawing Read(StatementReader statement, TimeDrawing columns, TimeDrawing otherwise)
    {
        if (statement.Item(Key) is not { } item)
        {
            return otherwise;
        }

        switch (item.ValueText)
        {
            case Lines:
                return TimeDrawing.MarkedLines;
            case Columns:
                return columns;
            default:
                statement.ReportWrong(item, Key, $"{Lines} or {Columns}");
                return otherwise;
        }
    }
}
