using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>What a computed table is known by where its id is another.</summary>
/// <param name="Kind">The block that makes it.</param>
/// <param name="Rows">The names of its rows.</param>
/// <param name="Columns">The names of its columns.</param>
/// <param name="Heading">The heading above it.</param>
internal sealed record ShownTable(string Kind, string Rows, string Columns, string Heading)
{
    /// <summary>The tables of a paper by id.</summary>
    public static Dictionary<string, ShownTable> Of(BoundPaper paper)
    {
        Dictionary<string, string> headings = Headings.Of(paper, block => (block as BoundTable)?.Id);
        return TableFacts.TablesOf(paper.Blocks).DistinctBy(table => table.Id).ToDictionary(table => table.Id ?? string.Empty, table => Of(table, headings), StringComparer.Ordinal);
    }

    private static ShownTable Of(BoundTable table, Dictionary<string, string> headings)
    {
        var names = new TableNames(table);
        return new ShownTable(table.Kind, string.Join('\n', names.Rows), string.Join('\n', names.Columns), headings.GetValueOrDefault(table.Id ?? string.Empty, string.Empty));
    }
}
