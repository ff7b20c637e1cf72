using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>What became of the words of a text.</summary>
internal static class WordDiff
{
    /// <summary>The words in order: kept, removed, added.</summary>
    public static ImmutableArray<ProsePart> Compare(string before, string after)
    {
        ImmutableArray<string> left = ProseWords.Cut(before);
        ImmutableArray<string> right = ProseWords.Cut(after);
        var parts = ImmutableArray.CreateBuilder<ProsePart>();
        int position = 0;
        foreach (DiffHunk hunk in Join(SequenceDiff.Compare(left, right), left))
        {
            Add(parts, ProsePartKind.Kept, left, position, hunk.Before - position);
            Add(parts, ProsePartKind.Removed, left, hunk.Before, hunk.BeforeCount);
            Add(parts, ProsePartKind.Added, right, hunk.After, hunk.AfterCount);
            position = hunk.Before + hunk.BeforeCount;
        }

        Add(parts, ProsePartKind.Kept, left, position, left.Length - position);
        return parts.ToImmutable();
    }

    /// <summary>Differences with only a blank between them read better as one.</summary>
    private static List<DiffHunk> Join(ImmutableArray<DiffHunk> hunks, ImmutableArray<string> before)
    {
        var joined = new List<DiffHunk>(hunks.Length);
        foreach (DiffHunk hunk in hunks)
        {
            if (joined.Count > 0 && hunk.Before - (joined[^1].Before + joined[^1].BeforeCount) is 1 && ProseWords.IsBlank(before[hunk.Before - 1]))
            {
                DiffHunk last = joined[^1];
                joined[^1] = new DiffHunk(last.Before, hunk.Before + hunk.BeforeCount - last.Before, last.After, hunk.After + hunk.AfterCount - last.After);
            }
            else
            {
                joined.Add(hunk);
            }
        }

        return joined;
    }

    private static void Add(ImmutableArray<ProsePart>.Builder parts, ProsePartKind kind, ImmutableArray<string> words, int start, int count)
    {
        if (count > 0)
        {
            parts.Add(new ProsePart(kind, string.Concat(words.AsSpan(start, count))));
        }
    }
}

/// <summary>Words that share a fate.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Text">The words, with the blanks between and around them.</param>
internal sealed record ProsePart(ProsePartKind Kind, string Text);

/// <summary>What became of words.</summary>
internal enum ProsePartKind
{
    /// <summary>They stand in both texts.</summary>
    Kept,

    /// <summary>They stood in the earlier text alone.</summary>
    Removed,

    /// <summary>They stand in the later text alone.</summary>
    Added,
}
