using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Compares what a paper published with what it publishes.</summary>
internal static class FactComparison
{
    /// <summary>What differs, in the order of the paper as it is; what is gone comes last.</summary>
    public static ImmutableArray<FactChange> Compare(IEnumerable<Fact> before, IEnumerable<Fact> after)
    {
        var left = new Dictionary<FactKey, ReviewValue>();
        foreach (Fact fact in before)
        {
            left.TryAdd(fact.Key, fact.Value);
        }

        var changes = ImmutableArray.CreateBuilder<FactChange>();
        var seen = new HashSet<FactKey>();
        foreach (Fact fact in after.Where(fact => seen.Add(fact.Key)))
        {
            ReviewValue old = left.GetValueOrDefault(fact.Key);
            if (!old.IsSame(fact.Value))
            {
                changes.Add(new FactChange(fact.Key, old, fact.Value));
            }
        }

        changes.AddRange(left.Where(fact => !seen.Contains(fact.Key) && !fact.Value.IsAbsent).Select(fact => new FactChange(fact.Key, fact.Value, ReviewValue.Absent)));
        return changes.ToImmutable();
    }
}
