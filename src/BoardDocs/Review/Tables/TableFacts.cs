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
            .Select(cell => OfRow(new Fact(key with { Aspect = FigureAspects.Cell, Row = cell.Row, Column = cell.Column }, Word(cell.Text)) { ColumnSubject = cell.Subject, Reach = ReachOf(table, cell.Cell) }, cell.Bound))
            .Concat(names.Headers.Select(row => OfRow(new Fact(key with { Aspect = row.Bound.IsSection ? FigureAspects.Cell : FigureAspects.Label, Row = row.Row }, Word(row.Label)), row.Bound)))
            .Concat(names.Measured.Select(column => new Fact(key with { Aspect = FigureAspects.Label, Column = column }, Word(column))))
            .Concat(names.Headings.Select(text => new Fact(key with { Aspect = FigureAspects.Cell, Column = RowHeading }, Word(text))).Numbered())
            .Prepend(new Fact(key with { Aspect = FigureAspects.Notes }, ReviewValue.Of(table.Notes.IsEmpty ? null : string.Join(' ', table.Notes))))
            .Prepend(new Fact(key with { Aspect = FigureAspects.Title }, Word(table.Caption)))
            .Select(fact => fact with { Span = fact.Span ?? table.Block });
    }

    private static FactReach? ReachOf(BoundTable table, BoundCell? cell) =>
        table.Kind is "register" or "grades" ? new FactReach([]) { IsOfRegister = true, Groups = null, IsOfAllMonths = true }
        : cell is null ? null
        : ExpressionReach.Of(cell.Expression, cell.Sources);

    private static Fact OfRow(Fact fact, BoundRow row) => fact with { Span = row.Statement, Subject = row.Subject };

    private static ReviewValue Word(string text) => ReviewValue.Of(text.Length > 0 ? text : null);
}
