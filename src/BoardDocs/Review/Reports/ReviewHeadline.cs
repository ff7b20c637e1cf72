namespace BoardDocs.Review;

/// <summary>The counts at the head of every report, as one sentence for a terminal.</summary>
public static class ReviewHeadline
{
    /// <summary>What stands there where nothing changed.</summary>
    internal static string NothingOf(ReviewResult review) => review.Notes.IsEmpty ? "nothing that readers see changes" : "nothing that readers see changes, as far as it could be compared";

    /// <summary>What changed, what matters most first, without a full stop: <c>2 ranks, 1 published value, 3 data cells</c>.</summary>
    /// <param name="review">The review.</param>
    public static string Of(ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(review);
        string counts = string.Join(", ", ReportCounts.Of(ReviewReport.Of(review)));
        return counts.Length > 0 ? counts : NothingOf(review);
    }
}
