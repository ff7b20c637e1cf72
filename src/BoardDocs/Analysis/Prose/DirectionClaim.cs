using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>Words that say where a measure goes.</summary>
/// <param name="Direction">1 for up, -1 for down, 0 for neither.</param>
/// <param name="First">The index of the first word.</param>
/// <param name="End">Behind the last word.</param>
internal sealed record DirectionClaim(int Direction, int First, int End)
{
    /// <summary>Whether the words are about a trend: only the trend counts then.</summary>
    public bool IsOfTrend { get; init; }

    /// <summary>Whether the words judge, as improved does: then the measure's polarity says where it goes.</summary>
    public bool IsJudged { get; init; }

    /// <summary>A claim by a token's sense; null for a judgement of a measure of which neither direction is better.</summary>
    public static DirectionClaim? Of(ProseToken token, Polarity polarity, int first, int end) => token.Has(Sense.Judged) && polarity == Polarity.Neutral
        ? null
        : new DirectionClaim(token.DirectionFor(polarity), first, end) { IsJudged = token.Has(Sense.Judged) };
}
