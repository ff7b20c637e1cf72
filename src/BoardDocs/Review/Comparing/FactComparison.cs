using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Compares what a paper published with what it publishes.</summary>
internal static class FactComparison
{
    /// <summary>What differs, in the order of the paper as it is; what is gone comes last.</summary>
    /// <param name="before">The facts as they were, with the measures' ids of today.</param>
    /// <param name="after">The facts as they are.</param>
    /// <param name="months">How much later the period is that the paper reports on now.</param>
    public static ImmutableArray<FactChange> Compare(IEnumerable<Fact> before, IEnumerable<Fact> after, int months)
    {
        IEnumerable<FactChange> pairs = new FactMatcher([.. before.DistinctBy(fact => fact.Key)], [.. after.DistinctBy(fact => fact.Key)], months).Match();
        return FactFilter.Filter([.. pairs.Where(pair => !pair.Before.IsSame(pair.After))], [.. pairs]);
    }
}
