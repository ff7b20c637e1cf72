using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Finds which piece of text of a section became which: equal pieces first, then those between them that share most words.</summary>
internal static class TextAligner
{
    private const double LeastSimilarity = 0.3;

    /// <summary>Above this many pairs of pieces, pieces are taken in their order instead of by their words.</summary>
    private const long MostPairs = 10_000;

    /// <summary>The pieces that differ, each with its counterpart or with an empty text, in order.</summary>
    public static IEnumerable<(string Before, string After)> Differences(ImmutableArray<string> before, ImmutableArray<string> after) =>
        SequenceDiff.Compare(before, after).SelectMany(hunk => Pair(
            [.. before.Skip(hunk.Before).Take(hunk.BeforeCount)],
            [.. after.Skip(hunk.After).Take(hunk.AfterCount)]));

    private static IEnumerable<(string Before, string After)> Pair(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        ImmutableArray<(int Before, int After)> pairs = (long)before.Length * after.Length > MostPairs ? InOrder(before.Length, after.Length) : BySimilarity(before, after);
        (int left, int right) = (0, 0);
        foreach ((int pairBefore, int pairAfter) in pairs.Add((before.Length, after.Length)))
        {
            for (; left < pairBefore; left++)
            {
                yield return (before[left], string.Empty);
            }

            for (; right < pairAfter; right++)
            {
                yield return (string.Empty, after[right]);
            }

            if (left < before.Length && right < after.Length)
            {
                yield return (before[left++], after[right++]);
            }
        }
    }

    private static ImmutableArray<(int Before, int After)> InOrder(int before, int after) =>
        [.. Enumerable.Range(0, Math.Min(before, after)).Select(index => (index, index))];

    /// <summary>The pairs in order, none crossing another, whose similarities add up to most.</summary>
    private static ImmutableArray<(int Before, int After)> BySimilarity(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        double[,] similar = Similarities(before, after);
        double[,] best = new double[before.Length + 1, after.Length + 1];
        for (int i = before.Length - 1; i >= 0; i--)
        {
            for (int j = after.Length - 1; j >= 0; j--)
            {
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), similar[i, j] + best[i + 1, j + 1]);
            }
        }

        return Trace(similar, best);
    }

    private static ImmutableArray<(int Before, int After)> Trace(double[,] similar, double[,] best)
    {
        var pairs = ImmutableArray.CreateBuilder<(int Before, int After)>();
        (int i, int j) = (0, 0);
        while (i < similar.GetLength(0) && j < similar.GetLength(1))
        {
            if (similar[i, j] > 0 && best[i, j].Equals(similar[i, j] + best[i + 1, j + 1]))
            {
                pairs.Add((i++, j++));
            }
            else if (best[i, j].Equals(best[i + 1, j]))
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs.ToImmutable();
    }

    private static double[,] Similarities(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        WordBag[] left = [.. before.Select(text => WordBag.Of([text]))];
        WordBag[] right = [.. after.Select(text => WordBag.Of([text]))];
        double[,] similar = new double[left.Length, right.Length];
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                double similarity = left[i].SimilarityTo(right[j]);
                similar[i, j] = similarity >= LeastSimilarity ? similarity : 0;
            }
        }

        return similar;
    }
}
