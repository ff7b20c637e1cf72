using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Model;

namespace BoardDocs.Review;

/// <summary>Finds the shortest way from one list of texts to another.</summary>
internal static class SequenceDiff
{
    /// <summary>The work grows with the product of the lengths; above this the lists count as wholly different between what they share at both ends.</summary>
    private const long MostWork = 16_000_000;

    /// <summary>The places that differ, in order; none where the lists are equal.</summary>
    public static ImmutableArray<DiffHunk> Compare(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        int start = SharedStart(before, after);
        int end = SharedEnd(before, after, start);
        string[] left = [.. before.Skip(start).Take(before.Count - start - end)];
        string[] right = [.. after.Skip(start).Take(after.Count - start - end)];
        if (left.Length == 0 || right.Length == 0 || (long)left.Length * right.Length > MostWork)
        {
            return left.Length + right.Length == 0 ? [] : [new DiffHunk(start, left.Length, start, right.Length)];
        }

        // The library cuts texts into pieces; here the pieces are at hand, and the texts only say which side is asked for.
        DiffResult found = new Differ().CreateCustomDiffs("0", "1", ignoreWhiteSpace: false, ignoreCase: false, side => side == "0" ? left : right);
        return [.. found.DiffBlocks.Select(block => new DiffHunk(start + block.DeleteStartA, block.DeleteCountA, start + block.InsertStartB, block.InsertCountB))];
    }

    private static int SharedStart(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        int count = 0;
        while (count < before.Count && count < after.Count && before[count] == after[count])
        {
            count++;
        }

        return count;
    }

    private static int SharedEnd(IReadOnlyList<string> before, IReadOnlyList<string> after, int start)
    {
        int count = 0;
        while (count < before.Count - start && count < after.Count - start && before[before.Count - count - 1] == after[after.Count - count - 1])
        {
            count++;
        }

        return count;
    }
}

/// <summary>A place where two lists differ: so many items of one stand for so many of the other.</summary>
/// <param name="Before">The first item in the earlier list, from 0.</param>
/// <param name="BeforeCount">How many items of the earlier list.</param>
/// <param name="After">The first item in the later list, from 0.</param>
/// <param name="AfterCount">How many items of the later list.</param>
internal readonly record struct DiffHunk(int Before, int BeforeCount, int After, int AfterCount);
