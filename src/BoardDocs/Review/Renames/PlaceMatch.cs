using System.Text.RegularExpressions;

namespace BoardDocs.Review;

/// <summary>Which figure or table of a paper is which of its earlier edition.</summary>
internal sealed partial class PlaceMatch
{
    private readonly Dictionary<string, string>? later;
    private readonly Dictionary<string, string> earlier;

    private PlaceMatch(Dictionary<string, string>? later)
    {
        this.later = later;
        earlier = (later ?? []).ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>Each is the one with the same id.</summary>
    public static PlaceMatch Same { get; } = new(null);

    /// <summary>Those of some earlier ids, and no others.</summary>
    public static PlaceMatch Of(Dictionary<string, string> later) => new(later);

    /// <summary>The ids that have a counterpart, as they are by those that they had, in order; none where each is the one with the same id.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => (later ?? []).OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Those with another id, besides those that only got another number, by their earlier id.</summary>
    public IEnumerable<KeyValuePair<string, string>> Renamed => (later ?? []).Where(pair => WithoutNumber(pair.Key) != WithoutNumber(pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>
    /// Matches by id; where the id is gone or one of several that are told apart by a number, which is that of a place, by what is shown.
    /// </summary>
    /// <param name="before">Those of the earlier paper, by id.</param>
    /// <param name="after">Those of the later paper, by id.</param>
    /// <param name="alike">Ways to be alike, the surest first.</param>
    public static PlaceMatch Find<T>(IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> after, params ReadOnlySpan<Func<T, T, bool>> alike)
    {
        HashSet<string> numbered = [.. Numbered(before.Keys), .. Numbered(after.Keys)];
        bool IsSure(string id) => before.ContainsKey(id) && after.ContainsKey(id) && !numbered.Contains(WithoutNumber(id));
        List<KeyValuePair<string, T>> gone = [.. before.Where(item => !IsSure(item.Key))];
        List<KeyValuePair<string, T>> come = [.. after.Where(item => !IsSure(item.Key))];
        if (gone.Count == 0 && come.Count == 0)
        {
            return Same;
        }

        Dictionary<string, string> pairs = before.Keys.Where(IsSure).ToDictionary(id => id, StringComparer.Ordinal);
        foreach ((string was, string now) in IdRenames.Pair(gone, come, alike))
        {
            pairs.Add(was, now);
        }

        foreach (string id in gone.Select(item => item.Key).Intersect(come.Select(item => item.Key), StringComparer.Ordinal))
        {
            pairs.Add(id, id);
        }

        return new PlaceMatch(pairs);
    }

    /// <summary>The id that one of the earlier paper has now; null where it is gone.</summary>
    public string? Later(string id) => later is null ? id : later.GetValueOrDefault(id);

    /// <summary>The id that one of the later paper had; null where it is new.</summary>
    public string? Earlier(string id) => later is null ? id : earlier.GetValueOrDefault(id);

    /// <summary>The ids that are told from others by a number alone, which an error beside them may change.</summary>
    public static HashSet<string> OneOfSeveral(IEnumerable<string> ids) => [.. Several(ids).SelectMany(same => same)];

    private static IEnumerable<string> Numbered(IEnumerable<string> ids) => Several(ids).Select(same => same.Key);

    private static IEnumerable<IGrouping<string, string>> Several(IEnumerable<string> ids) => ids.GroupBy(WithoutNumber, StringComparer.Ordinal).Where(same => same.Count() > 1);

    private static string WithoutNumber(string id) => Number().Replace(id, string.Empty);

    [GeneratedRegex("-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
