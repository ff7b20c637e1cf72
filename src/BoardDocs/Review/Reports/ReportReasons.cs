using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Why something changed.</summary>
/// <param name="Known">One clause each; empty where nothing is known.</param>
/// <param name="Hidden">How many more there are at least, which no evidence names; 0 where all are known.</param>
internal sealed record ReportReasons(ImmutableArray<string> Known, int Hidden)
{
    /// <summary>Nothing is known.</summary>
    public static ReportReasons None { get; } = new([], 0);

    /// <summary>How many more there are than so many; empty where there are none.</summary>
    /// <param name="told">How many are told.</param>
    public string More(int told)
    {
        int left = Math.Max(0, Known.Length - told) + Hidden;
        return left == 0 ? string.Empty : (Hidden > 0 ? "at least " : string.Empty) + ReportCounts.Words(left, "more reason", "more reasons");
    }
}
