using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>What a figure is known by where its id is another.</summary>
/// <param name="Kind">The kind of chart.</param>
/// <param name="Values">Measures, series, areas and windows that it shows; empty where it shows no values.</param>
/// <param name="Title">Its title.</param>
/// <param name="Heading">The heading above it.</param>
internal sealed record ShownFigure(string Kind, string Values, string Title, string Heading)
{
    /// <summary>The figures of a paper by id; of those that show no values the title is what they show.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="renames">The ids of the catalogue that are others now; null for the later side.</param>
    public static Dictionary<string, ShownFigure> Of(BoundPaper paper, CatalogueRenames? renames)
    {
        Dictionary<string, string> headings = Headings.Of(paper, block => block is BoundFigureBlock figure ? figure.Figure.Symbol.Id : null);
        return paper.Figures.DistinctBy(figure => figure.Symbol.Id).ToDictionary(figure => figure.Symbol.Id, figure => Of(figure, renames, headings.GetValueOrDefault(figure.Symbol.Id, string.Empty)), StringComparer.Ordinal);
    }

    /// <summary>What one figure is known by.</summary>
    public static ShownFigure Of(BoundFigure figure, CatalogueRenames? renames, string heading)
    {
        IEnumerable<string> shown = figure.Values.Select(value => string.Join(
            ' ',
            renames?.Measures.Later(value.Measure.Id) ?? value.Measure.Id,
            value.Series,
            renames?.Areas.Later(value.Area.Id) ?? value.Area.Id,
            value.Window));
        string values = string.Join('\n', shown.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return new ShownFigure(figure.Symbol.Kind, values.Length > 0 ? values : figure.Symbol.Title, figure.Symbol.Title, heading);
    }
}
