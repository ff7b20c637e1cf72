using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Reads the computed tables of a paper: caption, notes, and each cell by the names of its row and column.</summary>
internal static class TableFacts
{
    /// <summary>What the heading above the headers of rows goes by in place of a column's name.</summary>
    private const string RowHeading = "heading of the rows";

    /// <summary>The facts of some tables in the order of the paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="ids">The tables to read.</param>
    public static IEnumerable<Fact> Read(BoundPaper paper, IReadOnlySet<string> ids) =>
        TablesOf(paper.Blocks).Where(table => ids.Contains(table.Id ?? string.Empty)).SelectMany(Read);

    /// <summary>The computed tables among blocks, at any depth, in order.</summary>
    public static IEnumerable<BoundTable> TablesOf(IEnumerable<BoundBlock> blocks) => blocks.SelectMany(block => block switch
    {
        BoundTable { Kind: not "markdown", Id: not null } table => [table],
        BoundList list => list.Items.SelectMany(item => TablesOf(item)),
        BoundQuote quote => TablesOf(quote.Content),
        _ => Enumerable.Empty<BoundTable>(),
    });

    private static IEnumerable<Fact> Read(BoundTable table)
    {
        var key = new FactKey(ReviewSubjects.Cell) { Place = table.Id };
        var names = new TableNames(table);
        return names.Cells
            .Select(cell => new Fact(key with { Aspect = FigureAspects.Cell, Row = cell.Row, Column = cell.Column }, ReviewValue.Of(cell.Text.Length > 0 ? cell.Text : null)) { Span = cell.Statement })
            .Concat(names.Headings.Select(text => new Fact(key with { Aspect = FigureAspects.Cell, Column = RowHeading }, ReviewValue.Of(text.Length > 0 ? text : null))).Numbered())
            .Prepend(new Fact(key with { Aspect = FigureAspects.Notes }, ReviewValue.Of(table.Notes.IsEmpty ? null : string.Join(' ', table.Notes))))
            .Prepend(new Fact(key with { Aspect = FigureAspects.Title }, ReviewValue.Of(table.Caption.Length > 0 ? table.Caption : null)))
            .Select(fact => fact with { Span = fact.Span ?? table.Block });
    }
}
