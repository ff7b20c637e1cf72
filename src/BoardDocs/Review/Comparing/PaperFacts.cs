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
    public ImmutableArray<Fact> Read(BoundPaper paper) => [.. Readers.SelectMany(reader => reader.Read(paper)).Select(Rename)];

    /// <summary>What differs between a paper on both sides.</summary>
    public ImmutableArray<FactChange> Compare(BoundPaper before, BoundPaper after) =>
        FactComparison.Compare(Read(before), Read(after), MonthsBetween(before.Symbol.Period, after.Symbol.Period));

    /// <summary>How much later a period ends; 0 where one of the two is missing.</summary>
    public static int MonthsBetween(Period? before, Period? after) => before is { } was && after is { } now ? now.LastMonth - was.LastMonth : 0;

    private Fact Rename(Fact fact) => renames.EarlierIds.IsEmpty ? fact : fact with { Key = Rename(fact.Key), Source = fact.Source is { } source ? Rename(source) : null };

    private FactKey Rename(FactKey key) => key with
    {
        Measure = key.Measure is { } measure ? renames.Later(measure) : null,
        Place = key.Place is { } place ? renames.Rewrite(place) : null,
    };
}
