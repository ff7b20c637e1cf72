namespace BoardDocs.Review;

/// <summary>Tells facts apart that are otherwise the same.</summary>
internal static class FactNumbering
{
    /// <summary>The facts with an ordinal each: 0 for the first of its key, 1 for the next.</summary>
    public static IEnumerable<Fact> Numbered(this IEnumerable<Fact> facts)
    {
        var seen = new Dictionary<FactKey, int>();
        foreach (Fact fact in facts)
        {
            int ordinal = seen.GetValueOrDefault(fact.Key);
            seen[fact.Key] = ordinal + 1;
            yield return ordinal == 0 ? fact : fact with { Key = fact.Key with { Ordinal = ordinal } };
        }
    }
}
