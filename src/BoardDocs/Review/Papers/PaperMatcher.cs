using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Finds the papers that are the same paper on both sides: by pack and id, else by what they say.</summary>
internal static class PaperMatcher
{
    /// <summary>Every paper of both sides once, in the order of those that are; papers that are gone come last.</summary>
    public static ImmutableArray<PaperPair> Match(ImmutableArray<ReviewedPaper> before, ImmutableArray<ReviewedPaper> after)
    {
        Dictionary<(string, string), ReviewedPaper> left = before.DistinctBy(KeyOf).ToDictionary(KeyOf);
        var pairs = ImmutableArray.CreateBuilder<PaperPair>();
        foreach (ReviewedPaper paper in after)
        {
            left.Remove(KeyOf(paper), out ReviewedPaper? old);
            pairs.Add(new PaperPair(old, paper));
        }

        var renamed = new RenamedPapers([.. left.Values], [.. pairs.Where(pair => pair.Before is null).Select(pair => pair.After).OfType<ReviewedPaper>()]);
        return
        [
            .. pairs.Select(pair => pair.Before is null && pair.After is { } paper ? pair with { Before = renamed.EarlierOf(paper) } : pair),
            .. renamed.Gone.Select(paper => new PaperPair(paper, null)),
        ];
    }

    private static (string Pack, string Paper) KeyOf(ReviewedPaper paper) => (paper.Pack, paper.Paper.Symbol.Id);
}
