using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>What went from one paper to another, and what stayed.</summary>
/// <param name="Papers">The papers, their sections without those that moved to or from another paper.</param>
/// <param name="All">What moved, one item for two papers.</param>
internal sealed record PaperMoves(ImmutableArray<SectionedPaper> Papers, ImmutableArray<PaperMove> All)
{
    /// <summary>Compares the papers in which anything was written differently.</summary>
    /// <param name="pairs">The papers on both sides, and those on one side alone whose pack is on both.</param>
    /// <param name="renames">The ids of the catalogue that are others now.</param>
    public static PaperMoves Find(ImmutableArray<PaperPair> pairs, CatalogueRenames renames)
    {
        (ImmutableArray<SectionedPaper> papers, IReadOnlyDictionary<(int From, int To), List<SectionPair>> sections) =
            SectionMoves.Find([.. pairs.Select(pair => SectionedPaper.Of(pair, renames))]);
        HashSet<string> headings = [.. sections.Values.SelectMany(list => list).Select(pair => pair.After?.Heading ?? string.Empty)];
        IReadOnlyDictionary<(int From, int To), Dictionary<string, string>> figures = Figures(pairs, renames, headings);
        IReadOnlyDictionary<(int From, int To), Dictionary<string, string>> tables = Tables(pairs, headings);
        return new PaperMoves(papers,
        [
            .. from place in sections.Keys.Union(figures.Keys).Union(tables.Keys).Order()
               where place.From != place.To
               let source = pairs[place.From].Before
               let target = pairs[place.To].After
               where source is not null && target is not null
               select new PaperMove(source, target)
               {
                   Sections = [.. sections.GetValueOrDefault(place) ?? []],
                   Places = PlaceRenames.Of(figures.GetValueOrDefault(place) ?? [], tables.GetValueOrDefault(place) ?? []),
               },
        ]);
    }

    private static IReadOnlyDictionary<(int From, int To), Dictionary<string, string>> Figures(ImmutableArray<PaperPair> pairs, CatalogueRenames renames, HashSet<string> headings) =>
        new PlaceMoves<ShownFigure>(
            pairs,
            paper => paper.Figures.Select(figure => figure.Symbol.Id),
            places => places.Figures,
            (paper, isEarlier) => ShownFigure.Of(paper, isEarlier ? renames : null)).Find(
                (was, now) => was == now,
                (was, now) => was with { Heading = now.Heading } == now,
                (was, now) => was with { Heading = now.Heading, Title = now.Title } == now,
                (was, now) => (was.Kind, was.Heading) == (now.Kind, now.Heading) && headings.Contains(now.Heading));

    private static IReadOnlyDictionary<(int From, int To), Dictionary<string, string>> Tables(ImmutableArray<PaperPair> pairs, HashSet<string> headings) =>
        new PlaceMoves<ShownTable>(
            pairs,
            paper => TableFacts.TablesOf(paper.Blocks).Select(table => table.Id ?? string.Empty),
            places => places.Tables,
            (paper, _) => ShownTable.Of(paper)).Find(
                (was, now) => was == now,
                (was, now) => was with { Heading = now.Heading } == now,
                (was, now) => (was.Kind, was.Heading) == (now.Kind, now.Heading) && headings.Contains(now.Heading));

    /// <summary>Whether something that a paper has no longer, or newly has, only went to or came from another.</summary>
    /// <param name="paper">The earlier side of the paper where it is gone, the later one where it is new.</param>
    /// <param name="change">What is new or gone.</param>
    public bool Explain(ReviewedPaper paper, StructureChange change) => change.What is "figure" or "table" && All.Any(move =>
    {
        PlaceMatch match = change.What == "figure" ? move.Places.Figures : move.Places.Tables;
        return change.Kind switch
        {
            StructureChangeKind.Removed => ReferenceEquals(move.From, paper) && match.Later(change.Id) is not null,
            StructureChangeKind.Added => ReferenceEquals(move.To, paper) && match.Earlier(change.Id) is not null,
            _ => false,
        };
    });
}
