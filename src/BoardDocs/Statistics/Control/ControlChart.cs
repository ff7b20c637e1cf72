namespace BoardDocs.Statistics;

/// <summary>Limits of an XmR chart, as NHS England's "Making data count" draws them (specs/statistics.md, Control charts).</summary>
internal static class ControlChart
{
    /// <summary>Below this many points limits say little.</summary>
    public const int FewestPoints = 12;

    /// <summary>From this many points on limits are firm.</summary>
    public const int AdvisedPoints = 20;

    // The upper limit of moving ranges, D4 of two values.
    private const double ScreeningFactor = 3.267;

    /// <summary>The limits of one stretch of values.</summary>
    /// <param name="values">One value a period; <see cref="double.NaN"/> is a gap, over which no moving range is taken.</param>
    /// <param name="isScreened">Whether moving ranges of 3.267 times their mean or more are left out of the mean.</param>
    /// <returns>The limits; null with fewer than two neighbouring values.</returns>
    public static ControlLimits? Fit(ReadOnlySpan<double> values, bool isScreened = true)
    {
        double[] ranges = MovingRanges(values);
        if (ranges.Length == 0)
        {
            return null;
        }

        double range = Mean(ranges);
        double cut = ScreeningFactor * range;
        double[] kept = isScreened ? Array.FindAll(ranges, one => one < cut) : ranges;
        double[] used = Array.FindAll(values.ToArray(), double.IsFinite);
        return new ControlLimits(Mean(used), kept.Length > 0 ? Mean(kept) : range, used.Length);
    }

    /// <summary>Whether the limits keep a target, miss it, or leave it to chance.</summary>
    /// <param name="limits">The limits of the last stretch.</param>
    /// <param name="target">The target, in the unit of the values.</param>
    /// <param name="isHigherBetter">Whether values are to reach the target from below; otherwise they are to stay under it.</param>
    public static Assurance Assure(ControlLimits limits, double target, bool isHigherBetter)
    {
        bool isAllAbove = limits.Low >= target;
        bool isAllBelow = limits.High <= target;
        return isAllAbove == isAllBelow ? Assurance.Inconsistent
            : isAllAbove == isHigherBetter ? Assurance.Pass
            : Assurance.Fail;
    }

    private static double[] MovingRanges(ReadOnlySpan<double> values)
    {
        var ranges = new List<double>(values.Length);
        for (int i = 1; i < values.Length; i++)
        {
            double range = Math.Abs(values[i] - values[i - 1]);
            if (double.IsFinite(range))
            {
                ranges.Add(range);
            }
        }

        return [.. ranges];
    }

    private static double Mean(double[] values) => Rolling.Sum(values) / values.Length;
}
