namespace BoardDocs.Analysis;

/// <summary>Words that say where a measure goes.</summary>
/// <param name="Direction">1 for up, -1 for down, 0 for neither.</param>
/// <param name="First">The index of the first word.</param>
/// <param name="End">Behind the last word.</param>
internal sealed record DirectionClaim(int Direction, int First, int End)
{
    /// <summary>Whether the words are about a trend: only the trend counts then.</summary>
    public bool IsOfTrend { get; init; }

    /// <summary>A claim by a token's sense.</summary>
    public static DirectionClaim Of(ProseToken token, int first, int end) =>
        new(token.Has(Sense.Up) ? 1 : token.Has(Sense.Down) ? -1 : 0, first, end);
}
