using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Recognises papers with another id or in another pack by the words that they share.</summary>
internal sealed class RenamedPapers
{
    /// <summary>Enough for a paper that kept its pack or its id.</summary>
    private const double SamePlace = 0.5;

    /// <summary>Enough for any other.</summary>
    private const double OtherPlace = 0.7;

    /// <summary>No pull request that people read renames more; comparing more is not worth the time.</summary>
    private const int MostPairs = 10_000;

    private readonly Dictionary<ReviewedPaper, ReviewedPaper> earlier = new(ReferenceEqualityComparer.Instance);
    private readonly List<ReviewedPaper> gone;

    /// <summary>Looks at papers that stand on one side alone.</summary>
    /// <param name="before">Those of the earlier side.</param>
    /// <param name="after">Those of the later side.</param>
    public RenamedPapers(ImmutableArray<ReviewedPaper> before, ImmutableArray<ReviewedPaper> after)
    {
        gone = [.. before];
        if ((long)before.Length * after.Length <= MostPairs)
        {
            Find(before, after);
        }
    }

    /// <summary>The papers of the earlier side that no later one goes on with.</summary>
    public IEnumerable<ReviewedPaper> Gone => gone;

    /// <summary>The paper that a later one goes on with, or null.</summary>
    public ReviewedPaper? EarlierOf(ReviewedPaper paper) => earlier.GetValueOrDefault(paper);

    private void Find(ImmutableArray<ReviewedPaper> before, ImmutableArray<ReviewedPaper> after)
    {
        WordBag[] left = [.. before.Select(WordsOf)];
        WordBag[] right = [.. after.Select(WordsOf)];
        var candidates =
            from i in Enumerable.Range(0, before.Length)
            from j in Enumerable.Range(0, after.Length)
            where before[i].IsCover == after[j].IsCover
            let similarity = left[i].SimilarityTo(right[j])
            where similarity >= (SharesPlace(before[i], after[j]) ? SamePlace : OtherPlace)
            orderby similarity descending
            select (Before: before[i], After: after[j]);
        foreach ((ReviewedPaper was, ReviewedPaper now) in candidates.ToList())
        {
            if (gone.Contains(was) && earlier.TryAdd(now, was))
            {
                gone.Remove(was);
            }
        }
    }

    private static bool SharesPlace(ReviewedPaper before, ReviewedPaper after) =>
        before.Pack == after.Pack || (before.Paper.Symbol.Id == after.Paper.Symbol.Id && !before.IsCover);

    private static WordBag WordsOf(ReviewedPaper paper) => ProseReader.Read(paper.Paper).Words.Value;
}
