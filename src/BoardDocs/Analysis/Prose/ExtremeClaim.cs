using BoardDocs.Data;

namespace BoardDocs.Analysis;

/// <summary>Words that say a value is the highest or lowest for some time.</summary>
/// <param name="IsHighest">Whether the highest is meant.</param>
/// <param name="First">The index of the first word.</param>
/// <param name="End">Behind the last word.</param>
internal sealed record ExtremeClaim(bool IsHighest, int First, int End)
{
    /// <summary>The last month of the period that it is since; null for all of the series.</summary>
    public int? SinceMonth { get; init; }

    /// <summary>Whether a value of an earlier period counts: it lies behind the period named and before the value's own.</summary>
    public bool Covers(Period earlier, Period now) => earlier < now && (SinceMonth is not { } since || earlier.LastMonth > since);
}
