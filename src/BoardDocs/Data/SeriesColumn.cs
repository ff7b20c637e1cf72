namespace BoardDocs.Data;

/// <summary>The column of series names.</summary>
internal sealed class SeriesColumn(CsvTable table, int index, DatasetDefinition definition, DataFaults faults)
    : KeyColumn(table, index, ColumnRoles.Series, definition, faults)
{
    private readonly List<string> names = [string.Empty];

    /// <inheritdoc/>
    protected override int Default => 0;

    /// <summary>A series name by its number.</summary>
    public string NameOf(int number) => names[number];

    /// <inheritdoc/>
    protected override int Interpret(string text)
    {
        ReportEncoding(text);
        names.Add(text);
        return names.Count - 1;
    }

    /// <inheritdoc/>
    protected override void ReportUnusable(string text)
    {
        // Any text is a name.
    }
}
