using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Finds the figures or tables that stand in another paper now: those that show the same and could be no other.</summary>
/// <typeparam name="T">What one is known by.</typeparam>
/// <param name="pairs">The papers.</param>
/// <param name="idsOf">The ids of those of a paper.</param>
/// <param name="matchOf">Which of a paper is which of its earlier edition.</param>
/// <param name="shownIn">What those of a paper are known by; the flag says whether it is the earlier side.</param>
internal sealed class PlaceMoves<T>(
    ImmutableArray<PaperPair> pairs,
    Func<BoundPaper, IEnumerable<string>> idsOf,
    Func<PlaceRenames, PlaceMatch> matchOf,
    Func<BoundPaper, bool, Dictionary<string, T>> shownIn)
    where T : notnull
{
    /// <summary>What moved, by the places of both papers in the list.</summary>
    /// <param name="alike">Ways to be alike, the surest first.</param>
    public IReadOnlyDictionary<(int From, int To), Dictionary<string, string>> Find(params ReadOnlySpan<Func<T, T, bool>> alike)
    {
        // What a side lacks because of an error in it is neither new nor gone.
        List<KeyValuePair<(int Paper, string Id), T>> gone = [.. pairs.Index().SelectMany(pair => Alone(pair.Index, pair.Item.Before, pair.Item.After, matchOf(pair.Item.Places).Later, isEarlier: true))];
        List<KeyValuePair<(int Paper, string Id), T>> come = gone.Count == 0 ? [] : [.. pairs.Index().SelectMany(pair => Alone(pair.Index, pair.Item.After, pair.Item.Before, matchOf(pair.Item.Places).Earlier, isEarlier: false))];
        return IdRenames.Pair(gone, come, alike)
            .Where(found => found.Before.Paper != found.After.Paper)
            .GroupBy(found => (found.Before.Paper, found.After.Paper))
            .ToDictionary(group => group.Key, group => group.ToDictionary(found => found.Before.Id, found => found.After.Id, StringComparer.Ordinal));
    }

    private IEnumerable<KeyValuePair<(int Paper, string Id), T>> Alone(int index, ReviewedPaper? side, ReviewedPaper? other, Func<string, string?> counterpart, bool isEarlier)
    {
        if (side is null || other is { HasErrors: true })
        {
            return [];
        }

        HashSet<string> there = other is null ? [] : [.. idsOf(other.Paper)];
        string[] alone = [.. idsOf(side.Paper).Distinct(StringComparer.Ordinal).Where(id => counterpart(id) is not { } found || !there.Contains(found))];
        Dictionary<string, T> shown = alone.Length == 0 ? [] : shownIn(side.Paper, isEarlier);
        return alone.Where(shown.ContainsKey).Select(id => KeyValuePair.Create((index, id), shown[id]));
    }
}
