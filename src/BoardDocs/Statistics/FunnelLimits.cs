namespace BoardDocs.Statistics;

/// <summary>Limits of a funnel plot of rates: what an area with the baseline's rate may show by chance (specs/statistics.md, Funnel limits).</summary>
internal static class FunnelLimits
{
    /// <summary>The tail beyond each 95 % limit.</summary>
    public const double Tail95 = 0.025;

    /// <summary>The tail beyond each 99.8 % limit.</summary>
    public const double Tail998 = 0.001;

    private const double LargeCount = 1000;
    private const int MostSteps = 200;
    private const double Converged = 1e-8;

    /// <summary>The rates at which so many events are just on a limit: <c>b·x / ½χ²(1-p; 2x+2)</c> and <c>b·x / ½χ²(p; 2x)</c>.</summary>
    /// <param name="events">The events x.</param>
    /// <param name="baseline">The rate b of all areas together.</param>
    /// <param name="tail">The tail p, such as 0.025.</param>
    /// <returns>In the unit of the baseline.</returns>
    public static Interval AtEvents(double events, double baseline, double tail) => new(
        baseline * events / (ChiSquared.UpperQuantile(tail, (2 * events) + 2) / 2),
        events > 0 ? baseline * events / (ChiSquared.Quantile(tail, 2 * events) / 2) : double.PositiveInfinity);

    /// <summary>The numbers of events just on a limit where so many are expected; the low one is 0 where even none is within it.</summary>
    /// <param name="expected">The expected events: denominator times baseline.</param>
    /// <param name="tail">The tail p, such as 0.025.</param>
    public static Interval AtExpected(double expected, double tail)
    {
        if (!(expected > 0) || !double.IsFinite(expected))
        {
            return Interval.None;
        }

        // Both tails are read as functions of the events, which need not be whole: the curves have no steps.
        double low = Above(1, expected) >= tail ? 0 : Solve(events => Above(events + 1, expected) - tail, 0, expected);
        double high = Solve(events => tail - Below(events, expected), expected, expected + (20 * Math.Sqrt(expected)) + 40);
        return new Interval(low, high);
    }

    /// <summary>On which side of a limit a number of events lies: 1 above, -1 below, 0 within.</summary>
    /// <param name="events">The events found.</param>
    /// <param name="expected">The events expected.</param>
    /// <param name="tail">The tail p, such as 0.025.</param>
    public static int Side(double events, double expected, double tail)
    {
        bool isHigh = events > expected && Below(events, expected) < tail;
        bool isLow = events < expected && Above(events + 1, expected) < tail;
        return isHigh ? 1 : isLow ? -1 : 0;
    }

    private static double Above(double shape, double expected) =>
        expected < LargeCount ? IncompleteGamma.Upper(shape, expected) : Normal.UpperTail(Deviate(shape, expected));

    private static double Below(double shape, double expected) =>
        expected < LargeCount ? IncompleteGamma.Lower(shape, expected) : Normal.UpperTail(-Deviate(shape, expected));

    // Wilson and Hilferty's cube root, right to one part in a million where it is used, and as fast for millions of events.
    private static double Deviate(double shape, double expected) =>
        (Math.Cbrt(expected / shape) - 1 + (1 / (9 * shape))) * 3 * Math.Sqrt(shape);

    // The root of a rising function between two ends: regula falsi with the Illinois rule, which keeps halving where one end sticks.
    private static double Solve(Func<double, double> rising, double low, double high)
    {
        double below = rising(low);
        double above = rising(high);
        int sticking = 0;
        for (int step = 0; step < MostSteps && high - low > Converged * high; step++)
        {
            double middle = step % 3 == 2 ? (low + high) / 2 : low + ((high - low) * -below / (above - below));
            double value = rising(middle);
            if (value == 0)
            {
                return middle;
            }

            if (value < 0)
            {
                (low, below) = (middle, value);
                above = sticking == -1 ? above / 2 : above;
                sticking = -1;
            }
            else
            {
                (high, above) = (middle, value);
                below = sticking == 1 ? below / 2 : below;
                sticking = 1;
            }
        }

        return (low + high) / 2;
    }
}
