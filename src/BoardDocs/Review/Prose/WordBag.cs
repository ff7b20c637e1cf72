namespace BoardDocs.Review;

/// <summary>The words of a text with how often each stands in it.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> counts;

    private WordBag(Dictionary<string, int> counts)
    {
        this.counts = counts;
        Count = counts.Values.Sum();
    }

    /// <summary>No words.</summary>
    public static WordBag Empty { get; } = new(new(StringComparer.Ordinal));

    /// <summary>How many words.</summary>
    public int Count { get; }

    /// <summary>The words of texts; case does not count.</summary>
    public static WordBag Of(IEnumerable<string> texts) => new(texts
        .SelectMany(ProseWords.Of)
        .CountBy(word => word.ToLowerInvariant(), StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal));

    /// <summary>Twice the shared words over all words (Dice's coefficient): 1 for the same words, 0 for none in common or no words at all.</summary>
    public double SimilarityTo(WordBag other)
    {
        int all = Count + other.Count;
        int shared = counts.Sum(word => Math.Min(word.Value, other.counts.GetValueOrDefault(word.Key)));
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
