using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>The ids of one kind of thing that gave way to others.</summary>
internal sealed class IdRenames
{
    /// <summary>No pull request that people read renames more; comparing more is not worth the time.</summary>
    private const int MostPairs = 250_000;

    private readonly ImmutableSortedDictionary<string, string> later;
    private readonly ImmutableSortedDictionary<string, string> earlier;

    private IdRenames(IEnumerable<(string Before, string After)> pairs)
    {
        later = pairs.ToImmutableSortedDictionary(pair => pair.Before, pair => pair.After, StringComparer.Ordinal);
        earlier = later.ToImmutableSortedDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>Nothing has another id.</summary>
    public static IdRenames None { get; } = new([]);

    /// <summary>Whether nothing has another id.</summary>
    public bool IsEmpty => later.IsEmpty;

    /// <summary>What things were and are called, in order of the earlier id.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs => later;

    /// <summary>Pairs the things of one side alone that are alike; those that could be several are not paired.</summary>
    /// <param name="before">The things as they were, by id.</param>
    /// <param name="after">The things as they are, by id.</param>
    /// <param name="alike">Ways to be alike, the surest first; a later way looks only at what no earlier one paired.</param>
    public static IdRenames Find<T>(IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> after, params ReadOnlySpan<Func<T, T, bool>> alike)
    {
        List<(string Before, string After)> pairs =
            Pair([.. before.Where(item => !after.ContainsKey(item.Key))], [.. after.Where(item => !before.ContainsKey(item.Key))], alike);
        return pairs.Count == 0 ? None : new IdRenames(pairs);
    }

    /// <summary>Pairs things that are alike and takes them out of the lists; those that could be several are left.</summary>
    public static List<(TKey Before, TKey After)> Pair<TKey, T>(List<KeyValuePair<TKey, T>> gone, List<KeyValuePair<TKey, T>> come, ReadOnlySpan<Func<T, T, bool>> alike)
        where TKey : notnull
    {
        var pairs = new List<(TKey Before, TKey After)>();
        foreach (Func<T, T, bool> isAlike in (long)gone.Count * come.Count <= MostPairs ? alike : [])
        {
            pairs.AddRange(Pair(gone, come, isAlike));
        }

        return pairs;
    }

    /// <summary>The id that something of the earlier side has now.</summary>
    public string Later(string id) => later.GetValueOrDefault(id, id);

    /// <summary>The id that something of the later side had.</summary>
    public string Earlier(string id) => earlier.GetValueOrDefault(id, id);

    /// <summary>The other id of something of any side; its own where it has one only.</summary>
    public string Other(string id) => later.GetValueOrDefault(id) ?? Earlier(id);

    private static List<(TKey Before, TKey After)> Pair<TKey, T>(List<KeyValuePair<TKey, T>> gone, List<KeyValuePair<TKey, T>> come, Func<T, T, bool> isAlike)
        where TKey : notnull
    {
        ILookup<TKey, TKey> partners = (from was in gone from now in come where isAlike(was.Value, now.Value) select (Before: was.Key, After: now.Key)).ToLookup(pair => pair.Before, pair => pair.After);
        Dictionary<TKey, int> claims = partners.SelectMany(partner => partner).CountBy(id => id).ToDictionary();
        List<(TKey Before, TKey After)> found = [.. partners.Where(partner => partner.Count() == 1 && claims[partner.First()] == 1).Select(partner => (partner.Key, partner.First()))];
        HashSet<TKey> left = [.. found.Select(pair => pair.Before)];
        HashSet<TKey> right = [.. found.Select(pair => pair.After)];
        gone.RemoveAll(item => left.Contains(item.Key));
        come.RemoveAll(item => right.Contains(item.Key));
        return found;
    }
}
