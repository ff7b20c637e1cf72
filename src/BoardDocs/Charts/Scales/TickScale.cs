namespace BoardDocs.Charts;

/// <summary>Evenly spaced ticks: the multiples of a step from one to another, both included.</summary>
/// <param name="Step">The distance between two ticks.</param>
/// <param name="First">The lowest tick as a multiple of the step.</param>
/// <param name="Last">The highest tick as a multiple of the step.</param>
internal readonly record struct TickScale(NiceStep Step, long First, long Last)
{
    /// <summary>The fewest ticks an axis has.</summary>
    public const int Fewest = 4;

    /// <summary>The most ticks an axis has.</summary>
    public const int Most = 7;

    private const double LeastUse = 0.75;

    /// <summary>How many ticks.</summary>
    public int Count => (int)(Last - First + 1);

    /// <summary>The lowest tick.</summary>
    public double Low => Step.Times(First);

    /// <summary>The highest tick.</summary>
    public double High => Step.Times(Last);

    /// <summary>Whether it has neither too few nor too many ticks.</summary>
    public bool IsReadable => Count is >= Fewest and <= Most;

    /// <summary>The multiples of a step that just enclose a range.</summary>
    public static TickScale Around(double low, double high, NiceStep step)
    {
        double size = step.Value;
        long first = (long)Math.Floor(low / size);
        long last = (long)Math.Ceiling(high / size);

        // The division may be off by one bit; the exact multiples decide.
        first = step.Times(first + 1) <= low ? first + 1 : step.Times(first) > low ? first - 1 : first;
        last = step.Times(last - 1) >= high ? last - 1 : step.Times(last) < high ? last + 1 : last;
        return new(step, first, last);
    }

    /// <summary>
    /// Loose labels of Heckbert, "Nice numbers for graph labels", Graphics Gems (1990): ticks that enclose the range,
    /// about <paramref name="count"/> of them.
    /// </summary>
    public static TickScale Heckbert(double low, double high, int count)
    {
        NiceStep range = NiceSteps.AtLeast(high - low);
        return Around(low, high, NiceSteps.Near(range.Value / (count - 1)));
    }

    /// <summary>
    /// The ticks of a value axis: Heckbert's where they are 4 to 7 and use three quarters of the height; else, of all
    /// steps of 1, 2, 2.5 and 5, those that waste least.
    /// </summary>
    /// <param name="low">The lowest value to enclose.</param>
    /// <param name="high">The highest value to enclose; greater than <paramref name="low"/>.</param>
    /// <param name="target">About how many ticks are wanted.</param>
    /// <param name="least">The least exponent a step may have, 0 for whole numbers.</param>
    public static TickScale Choose(double low, double high, int target, int least = int.MinValue)
    {
        TickScale best = Heckbert(low, high, target);
        if (best.IsReadable && best.Use(low, high) >= LeastUse && best.IsAllowed(least))
        {
            return best;
        }

        double bestScore = double.NegativeInfinity;
        foreach (NiceStep step in NiceSteps.Candidates(high - low, least))
        {
            TickScale scale = Around(low, high, step).Extended();
            double score = scale.IsReadable && scale.IsAllowed(least) ? scale.Score(low, high, target) : double.NegativeInfinity;
            (best, bestScore) = score > bestScore ? (scale, score) : (best, bestScore);
        }

        return best;
    }

    private bool IsAllowed(int least) => Step.Exponent > least || (Step.Exponent == least && Step.Tenths != 25);

    /// <summary>Adds ticks above where there are too few, as whole numbers of very few events need.</summary>
    private TickScale Extended() => Count < Fewest ? this with { Last = First + Fewest - 1 } : this;

    private double Use(double low, double high) => (high - low) / (High - Low);

    private double Score(double low, double high, int target) =>
        Use(low, high) - (Step.Tenths == 25 ? 0.05 : 0) - (0.02 * Math.Abs(Count - target));
}
