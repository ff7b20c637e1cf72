using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>
/// Chooses the figures and tables of a paper that are compared: those on both sides, for that one is new or gone is structure; and where
/// only data differs, of the figures those with other words or numbers, for the same numbers make the same drawing.
/// </summary>
internal static class ComparedPlaces
{
    /// <summary>The ids of the figures and tables, as they are now.</summary>
    /// <param name="before">The paper as it was.</param>
    /// <param name="after">The paper as it is.</param>
    /// <param name="places">Those with another id.</param>
    /// <param name="isOnlyData">Whether nothing but data differs.</param>
    public static IReadOnlySet<string> Of(BoundPaper before, BoundPaper after, PlaceRenames places, bool isOnlyData)
    {
        Dictionary<string, BoundFigure> figures = before.Figures.DistinctBy(figure => figure.Symbol.Id).ToDictionary(figure => figure.Symbol.Id, StringComparer.Ordinal);
        IEnumerable<string> changed = after.Figures
            .Where(figure => places.Figures.Earlier(figure.Symbol.Id) is { } id && figures.TryGetValue(id, out BoundFigure? was) && !(isOnlyData && FigureFacts.HasSameContent(was, figure)))
            .Select(figure => figure.Symbol.Id);
        return Ids(before).Select(places.Tables.Later).OfType<string>().Intersect(Ids(after), StringComparer.Ordinal).Concat(changed).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Ids(BoundPaper paper) => TableFacts.TablesOf(paper.Blocks).Select(table => table.Id ?? string.Empty);
}
