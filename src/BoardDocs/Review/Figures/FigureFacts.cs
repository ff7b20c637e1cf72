using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>Reads what the figures of a paper show: words, numbers, and what the laid-out drawing adds. A figure's number is no part of it.</summary>
internal static class FigureFacts
{
    /// <summary>The facts of some figures in the order of the paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="ids">The figures to read.</param>
    public static IEnumerable<Fact> Read(BoundPaper paper, IReadOnlySet<string> ids) => paper.Figures.Where(figure => ids.Contains(figure.Symbol.Id)).SelectMany(Read);

    /// <summary>Whether words and numbers of two figures are the same, without drawing them.</summary>
    public static bool HasSameContent(BoundFigure before, BoundFigure after)
    {
        var key = new FactKey(ReviewSubjects.Figure);
        return ReferenceEquals(before, after)
            || (Words(before, key).SequenceEqual(Words(after, key)) && HasSameNumbers(before.Data.ToTable(), after.Data.ToTable()));
    }

    private static bool HasSameNumbers(FigureTable before, FigureTable after) =>
        before.Columns.SequenceEqual(after.Columns)
        && before.Rows.Length == after.Rows.Length
        && before.Rows.Zip(after.Rows, (was, now) => was.Key == now.Key && was.IsProvisional == now.IsProvisional && was.Cells.AsSpan().SequenceEqual(now.Cells.AsSpan())).All(isSame => isSame);

    private static IEnumerable<Fact> Read(BoundFigure figure)
    {
        var key = new FactKey(ReviewSubjects.Figure) { Place = figure.Symbol.Id };
        FigureTable table = figure.Data.ToTable();
        var reach = new FigureReach(figure, table);
        return Words(figure, key).Concat(SceneFacts.Read(figure, key)).Select(reach.OfWhole)
            .Concat(Points(table, key, reach))
            .Concat(Labels(table, key).Select(reach.OfWhole))
            .Select(fact => fact with { Span = figure.Symbol.Location.Span });
    }

    private static IEnumerable<Fact> Words(BoundFigure figure, FactKey key)
    {
        Fact Word(string aspect, string text) => new(key with { Aspect = aspect }, ReviewValue.Of(text.Length > 0 ? text : null));
        return
        [
            Word(FigureAspects.Kind, figure.Symbol.Kind),
            Word(FigureAspects.Title, figure.Symbol.Title),
            Word(FigureAspects.Subtitle, figure.Subtitle),
            Word(FigureAspects.AlternativeText, figure.AlternativeText),
            Word(FigureAspects.Source, figure.Source),
            Word(FigureAspects.Notes, string.Join(' ', figure.Notes)),
        ];
    }

    /// <summary>What rows and columns are called; a month is called nothing else.</summary>
    private static IEnumerable<Fact> Labels(FigureTable table, FactKey key) =>
        table.Columns.Select(column => new Fact(key with { Aspect = FigureAspects.Label, Column = column.Heading }, ReviewValue.Of(column.Heading)))
            .Concat(table.Rows.Where(row => !PeriodParser.TryParse(row.Key, out _)).Select(row => new Fact(key with { Aspect = FigureAspects.Label, Row = row.Key }, ReviewValue.Of(row.Key))));

    private static IEnumerable<Fact> Points(FigureTable table, FactKey key, FigureReach reach) =>
        from row in table.Rows.Select((row, index) => (row.Key, row.Cells, Index: index))
        from column in row.Cells.Select((cell, index) => (Cell: cell, Column: table.Columns[index]))
        let fact = new Fact(key with { Aspect = FigureAspects.Point, Row = row.Key, Column = column.Column.Heading }, ValueOf(column.Cell, column.Column))
        select reach.OfPoint(fact, row.Index, column.Column.Heading);

    private static ReviewValue ValueOf(FigureCell cell, FigureColumn column) => cell.Kind switch
    {
        FigureCellKind.Number => ReviewValue.Of(cell.Value, cell.TextIn(column)),
        FigureCellKind.Suppressed => ReviewValue.Of(SymbolNotes.Suppressed),
        FigureCellKind.Text => ReviewValue.Of(cell.Text),
        _ => ReviewValue.Absent,
    };
}
