using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>Reads everything that papers publish.</summary>
/// <param name="renames">The measures with another id.</param>
internal sealed class PaperFacts(MeasureRenames renames)
{
    private static readonly ImmutableArray<IFactReader> Readers = [new ValueFacts(), new ClaimFacts(), new ExpressionFacts()];

    /// <summary>What a paper of any side publishes, with the measures' ids of today.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="places">The figures and tables to read.</param>
    public ImmutableArray<Fact> Read(BoundPaper paper, IReadOnlySet<string> places) =>
        [.. Readers.SelectMany(reader => reader.Read(paper)).Concat(FigureFacts.Read(paper, places)).Concat(TableFacts.Read(paper, places)).Select(Rename)];

    /// <summary>What differs between a paper on both sides.</summary>
    /// <param name="before">The paper as it was.</param>
    /// <param name="after">The paper as it is.</param>
    /// <param name="possible">The kinds of input that can have moved anything in it.</param>
    public ImmutableArray<FactChange> Compare(BoundPaper before, BoundPaper after, InputKinds possible)
    {
        IReadOnlySet<string> places = ComparedPlaces.Of(before, after, isOnlyData: (possible & ~(InputKinds.Revised | InputKinds.Extended)) == InputKinds.None);
        return FactComparison.Compare(Read(before, places), Read(after, places), MonthsBetween(before.Symbol.Period, after.Symbol.Period));
    }

    /// <summary>How much later a period ends; 0 where one of the two is missing.</summary>
    public static int MonthsBetween(Period? before, Period? after) => before is { } was && after is { } now ? now.LastMonth - was.LastMonth : 0;

    private Fact Rename(Fact fact) => renames.EarlierIds.IsEmpty ? fact : fact with { Key = Rename(fact.Key), Source = fact.Source is { } source ? Rename(source) : null };

    private FactKey Rename(FactKey key) => key with
    {
        Measure = key.Measure is { } measure ? renames.Later(measure) : null,
        Place = key.Place is { } place ? renames.Rewrite(place) : null,
    };
}
