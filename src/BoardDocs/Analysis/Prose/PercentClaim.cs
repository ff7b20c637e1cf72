namespace BoardDocs.Analysis;

/// <summary>A percentage in a sentence with the two numbers that must give it: <c>fell from 120 to 90, 25%</c>; <c>19 of the 76 (25%)</c>.</summary>
/// <param name="Percent">The index of the percentage.</param>
/// <param name="Before">The earlier number, or the whole.</param>
/// <param name="After">The later number, or the part.</param>
internal sealed record PercentClaim(int Percent, ProseNumber Before, ProseNumber After)
{
    // So much may nearly, about and over be off by: a sixth, or two points.
    private const decimal LooseShare = 0.15m;
    private const decimal LoosePoints = 2;

    /// <summary>Whether it is a part of a whole; else it is a change.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether it is written in percentage points.</summary>
    public bool IsPoints { get; init; }

    /// <summary>Whether about, nearly, over or the like stands before it.</summary>
    public bool IsHedged { get; init; }

    /// <summary>What the two numbers give, in per cent or points; null where nothing can be said.</summary>
    public decimal? Result => IsPoints ? Math.Abs(After.Value - Before.Value)
        : Before.Value == 0 ? null
        : 100 * (IsShare ? After.Value / Before.Value : Math.Abs(After.Value - Before.Value) / Before.Value);

    /// <summary>Whether the percentage is right, with what rounding the three numbers allows.</summary>
    public bool Holds(ProseNumber typed)
    {
        if (Result is not { } exact)
        {
            return true;
        }

        // Between two percentages, people write points as per cent.
        bool isPoints = !IsPoints && !IsShare && Before.IsPercent && After.IsPercent && (this with { IsPoints = true }).Holds(typed);
        decimal slack = HalfStep(typed) + (IsHedged ? Math.Max(LoosePoints, LooseShare * exact) : 0) + Slack(exact);
        return isPoints || Math.Abs(typed.Value - exact) <= slack;
    }

    /// <summary>How far the result moves within the rounding of the two numbers; whole numbers are exact.</summary>
    private decimal Slack(decimal exact)
    {
        (decimal before, decimal after) = (RoundingOf(Before), RoundingOf(After));
        return IsPoints ? before + after : (100 * after / Before.Value) + ((IsShare ? exact : 100 + exact) * before / Before.Value);
    }

    private static decimal RoundingOf(ProseNumber number) => number.Decimals > 0 || number.IsPercent || number.IsMoneyOrScaled ? HalfStep(number) : 0;

    private static decimal HalfStep(ProseNumber number)
    {
        decimal step = 0.5m;
        for (int digit = 0; digit < number.Decimals; digit++)
        {
            step /= 10;
        }

        return step;
    }
}
