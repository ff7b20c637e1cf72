using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>
/// Finds the facts that are the same fact on both sides: by identity; where the paper reports on another period, by how long before
/// that period; and what is left by all but its window and group, or by its turn in its section.
/// </summary>
/// <param name="before">The facts as they were.</param>
/// <param name="after">The facts as they are.</param>
/// <param name="months">How much later the period is that the paper reports on now.</param>
internal sealed class FactMatcher(ImmutableArray<Fact> before, ImmutableArray<Fact> after, int months)
{
    private readonly Dictionary<FactKey, Fact> left = before.ToDictionary(fact => fact.Key);
    private readonly Dictionary<FactKey, Fact> relabelled = Relabel(before, after);
    private readonly HashSet<Fact> matched = new(ReferenceEqualityComparer.Instance);

    /// <summary>Every fact in a pair, in the order of the paper as it is; what is gone comes last.</summary>
    public ImmutableArray<FactChange> Match()
    {
        var pairs = new List<FactChange>();
        foreach (Fact now in after)
        {
            ImmutableArray<Fact> earlier = [.. Earlier(now)];
            matched.UnionWith(earlier);
            pairs.AddRange(earlier.IsEmpty ? [new FactChange(null, now)] : earlier.Select(was => new FactChange(was, now)));
        }

        Dictionary<Fact, Fact> others = MatchRest([.. pairs.Where(pair => pair.Was is null).Select(pair => pair.Now).OfType<Fact>()]);
        return
        [
            .. pairs.Select(pair => pair is { Was: null, Now: { } now } ? pair with { Was = others.GetValueOrDefault(now) } : pair),
            .. before.Where(fact => !matched.Contains(fact)).Select(fact => new FactChange(fact, null)),
        ];
    }

    /// <summary>Up to two: the same period ago as today, and the same period.</summary>
    private IEnumerable<Fact> Earlier(Fact now)
    {
        if (months != 0 && now.Key.Period is { } period && left.TryGetValue(now.Key with { Period = period.Add(-months) }, out Fact? shifted))
        {
            yield return shifted;
        }

        if (left.TryGetValue(now.Key, out Fact? same) || relabelled.TryGetValue(now.Key, out same))
        {
            yield return same;
        }
    }

    /// <summary>What stands in rows and columns that are called something else now, by the keys of today.</summary>
    private static Dictionary<FactKey, Fact> Relabel(ImmutableArray<Fact> before, ImmutableArray<Fact> after)
    {
        var found = new Dictionary<FactKey, Fact>();
        ILookup<string?, Fact> places = after.Where(fact => fact.Key.Aspect is not null).ToLookup(fact => fact.Key.Place);
        foreach (IGrouping<string?, Fact> was in before.Where(fact => fact.Key.Aspect is not null).GroupBy(fact => fact.Key.Place))
        {
            ImmutableArray<Fact> now = [.. places[was.Key]];
            HashSet<FactKey> keys = [.. now.Select(fact => fact.Key)];
            ImmutableArray<Fact> gone = now.IsEmpty ? [] : [.. was.Where(fact => !keys.Contains(fact.Key))];
            LabelMatch labels = gone.IsEmpty ? LabelMatch.None : new LabelMatch([.. was], now);
            foreach (Fact fact in labels.IsEmpty ? [] : gone)
            {
                found.TryAdd(labels.Later(fact.Key), fact);
            }
        }

        return found;
    }

    private Dictionary<Fact, Fact> MatchRest(ImmutableArray<Fact> rest)
    {
        var found = new Dictionary<Fact, Fact>(ReferenceEqualityComparer.Instance);
        ILookup<(FactKey, string?), Fact> gone = before.Where(fact => !matched.Contains(fact)).ToLookup(fact => Loosen(fact, months));
        foreach (IGrouping<(FactKey Key, string? Section), Fact> alike in rest.GroupBy(fact => Loosen(fact, 0)))
        {
            Fact[] candidates = [.. gone[alike.Key]];
            bool isSure = alike.Key.Section is not null || (candidates.Length == 1 && alike.Count() == 1);
            foreach ((Fact now, Fact was) in isSure ? alike.Zip(candidates) : [])
            {
                found[now] = was;
                matched.Add(was);
            }
        }

        return found;
    }

    /// <summary>What is left of a key when the paper may say the same thing about another window or group, or in another expression.</summary>
    private static (FactKey Key, string? Section) Loosen(Fact fact, int months) => fact.Section is { } section
        ? (new FactKey(fact.Key.What), section)
        : (fact.Key with { Window = null, Group = null, Period = fact.Key.Period?.Add(months) }, null);
}
