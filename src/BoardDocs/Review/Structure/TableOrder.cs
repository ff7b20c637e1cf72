using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Finds rows and columns of computed tables that changed places.</summary>
internal static class TableOrder
{
    /// <summary>As few rows and columns as explain the new order; those that are new, gone or called something else are passed over.</summary>
    /// <param name="before">The paper as it was.</param>
    /// <param name="after">The paper as it is.</param>
    /// <param name="match">Which table is which.</param>
    public static IEnumerable<StructureChange> Compare(ReviewedPaper before, ReviewedPaper after, PlaceMatch match)
    {
        Dictionary<string, BoundTable> tables = TableFacts.TablesOf(before.Paper.Blocks).DistinctBy(table => table.Id).ToDictionary(table => table.Id ?? string.Empty, StringComparer.Ordinal);
        return
            from table in TableFacts.TablesOf(after.Paper.Blocks).DistinctBy(table => table.Id)
            let was = match.Earlier(table.Id ?? string.Empty) is { } id ? tables.GetValueOrDefault(id) : null
            where was is not null
            from change in Compare(new TableNames(was), new TableNames(table))
            select change with { Id = table.Id ?? string.Empty, Pack = after.Pack, Paper = after.Paper.Symbol.Id };
    }

    private static IEnumerable<StructureChange> Compare(TableNames was, TableNames now) => Moved("row", was.Rows, now.Rows).Concat(Moved("column", was.Columns, now.Columns));

    private static IEnumerable<StructureChange> Moved(string what, IReadOnlyList<string> was, IReadOnlyList<string> now) => OrderChange.Of(was, now).Select(name =>
        new StructureChange(what, StructureChangeKind.Moved, string.Empty) { Title = name, Before = PlaceOf(was, name), After = PlaceOf(now, name) });

    private static string PlaceOf(IReadOnlyList<string> names, string name) => names.Index().First(item => item.Item == name).Index is > 0 and int index ? $"after {names[index - 1]}" : "first";
}
