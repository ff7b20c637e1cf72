using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>Reads everything that papers publish.</summary>
/// <param name="renames">The measures, groups and areas with another id.</param>
internal sealed class PaperFacts(CatalogueRenames renames)
{
    private static readonly ImmutableArray<IFactReader> Readers = [new ValueFacts(), new ClaimFacts(), new ExpressionFacts()];

    /// <summary>What a paper of any side publishes, with the ids of today.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="ids">The figures and tables to read, by their ids of today.</param>
    /// <param name="places">Which figure and table of the earlier text is which now; <see cref="PlaceRenames.None"/> for the later text.</param>
    public ImmutableArray<Fact> Read(BoundPaper paper, IReadOnlySet<string> ids, PlaceRenames places) =>
    [
        .. Readers.SelectMany(reader => reader.Read(paper)).Select(fact => Rename(fact, renames.Rewrite)),
        .. FigureFacts.Read(paper, Earlier(ids, places.Figures)).Select(fact => Rename(fact, id => places.Figures.Later(id) ?? id)),
        .. TableFacts.Read(paper, Earlier(ids, places.Tables)).Select(fact => Rename(fact, id => places.Tables.Later(id) ?? id)),
    ];

    /// <summary>What differs between a paper on both sides.</summary>
    /// <param name="before">The paper as it was.</param>
    /// <param name="after">The paper as it is.</param>
    /// <param name="places">Its figures and tables with another id.</param>
    /// <param name="possible">The kinds of input that can have moved anything in it.</param>
    public ImmutableArray<FactChange> Compare(BoundPaper before, BoundPaper after, PlaceRenames places, InputKinds possible)
    {
        IReadOnlySet<string> ids = ComparedPlaces.Of(before, after, places, isOnlyData: (possible & ~(InputKinds.Revised | InputKinds.Extended)) == InputKinds.None);
        return FactComparison.Compare(Read(before, ids, places), Read(after, ids, PlaceRenames.None), MonthsBetween(before.Symbol.Period, after.Symbol.Period));
    }

    /// <summary>How much later a period ends; 0 where one of the two is missing.</summary>
    public static int MonthsBetween(Period? before, Period? after) => before is { } was && after is { } now ? now.LastMonth - was.LastMonth : 0;

    private static HashSet<string> Earlier(IReadOnlySet<string> ids, PlaceMatch match) => [.. ids.Select(match.Earlier).OfType<string>()];

    private Fact Rename(Fact fact, Func<string, string> place) => fact with
    {
        Key = renames.Rewrite(fact.Key) with { Place = fact.Key.Place is { } id ? place(id) : null },
        Subject = fact.Subject is { } row ? renames.Rewrite(row) : null,
        ColumnSubject = fact.ColumnSubject is { } column ? renames.Rewrite(column) : null,
        Source = fact.Source is { } source ? renames.Rewrite(source) : null,
        Reach = fact.Reach is { } reach ? renames.Rewrite(reach) : null,
    };
}
