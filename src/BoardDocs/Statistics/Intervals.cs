namespace BoardDocs.Statistics;

/// <summary>Confidence intervals of counts, rates, shares and ratios of rates (specs/statistics.md, Intervals).</summary>
internal static class Intervals
{
    /// <summary>The two-sided 95 % level.</summary>
    public const double Level95 = 0.95;

    private const double ExactBelow = 10;

    /// <summary>The normal deviate of a two-sided level: 1.96 for 0.95.</summary>
    public static double Deviate(double level) => Normal.Quantile((1 + level) / 2);

    /// <summary>The exact Poisson interval of a count: <c>½χ²(α/2; 2x)</c> to <c>½χ²(1-α/2; 2x+2)</c>.</summary>
    /// <param name="x">A count.</param>
    /// <param name="level">The two-sided level, such as 0.95.</param>
    public static Interval PoissonExact(double x, double level)
    {
        if (!IsCount(x) || !IsLevel(level))
        {
            return Interval.None;
        }

        double tail = (1 - level) / 2;
        double low = x > 0 ? ChiSquared.Quantile(tail, 2 * x) / 2 : 0;
        return new Interval(low, ChiSquared.UpperQuantile(tail, (2 * x) + 2) / 2);
    }

    /// <summary>Byar's approximation to <see cref="PoissonExact"/>.</summary>
    /// <param name="x">A count.</param>
    /// <param name="level">The two-sided level, such as 0.95.</param>
    /// <returns>The interval; its lower end is <see cref="double.NaN"/> where the formula gives a negative number.</returns>
    public static Interval Byar(double x, double level)
    {
        if (!IsCount(x) || !IsLevel(level))
        {
            return Interval.None;
        }

        double z = Deviate(level);
        double low = x > 0 ? ByarEnd(x, -z) : 0;
        return new Interval(low < 0 ? double.NaN : low, ByarEnd(x + 1, z));
    }

    /// <summary>The interval of a count: exact below 10, Byar's from 10 (the UKHSA's rule).</summary>
    /// <param name="x">A count.</param>
    /// <param name="level">The two-sided level, such as 0.95.</param>
    public static Interval Count(double x, double level) => x < ExactBelow ? PoissonExact(x, level) : Byar(x, level);

    /// <summary>The interval of a rate: that of its count, per so many.</summary>
    /// <param name="count">Events.</param>
    /// <param name="denominator">Residents or households.</param>
    /// <param name="scale">Per how many.</param>
    /// <param name="level">The two-sided level, such as 0.95.</param>
    public static Interval Rate(double count, double denominator, double scale, double level) =>
        denominator > 0 && double.IsFinite(denominator) ? Count(count, level).Times(scale / denominator) : Interval.None;

    /// <summary>Wilson's score interval of a share.</summary>
    /// <param name="x">The part.</param>
    /// <param name="n">The whole.</param>
    /// <param name="level">The two-sided level, such as 0.95.</param>
    /// <returns>Fractions from 0 to 1.</returns>
    public static Interval Wilson(double x, double n, double level)
    {
        if (!IsCount(x) || !(n > 0) || x > n || !double.IsFinite(n) || !IsLevel(level))
        {
            return Interval.None;
        }

        double z = Deviate(level);
        double centre = (2 * x) + (z * z);
        double half = z * Math.Sqrt((z * z) + (4 * x * (1 - (x / n))));
        double whole = 2 * (n + (z * z));
        return new Interval(Math.Max(0, (centre - half) / whole), Math.Min(1, (centre + half) / whole));
    }

    /// <summary>The interval of a ratio of two rates: <c>exp(ln RR ± z √(φ(1/a + 1/b)))</c>.</summary>
    /// <param name="a">The first count.</param>
    /// <param name="nA">The first denominator.</param>
    /// <param name="b">The second count.</param>
    /// <param name="nB">The second denominator.</param>
    /// <param name="dispersion">The raw over-dispersion φ; below 1 (or not a number) it counts as 1.</param>
    /// <param name="z">The normal deviate, 1.96 for 95 %.</param>
    /// <remarks>
    /// The logarithm needs events on both sides. Where one side has none, the exact interval is taken: all n events fall
    /// on the other side with probability <c>p^n</c>, n divided by φ. With no event at all every ratio is possible.
    /// </remarks>
    public static Interval RateRatio(double a, double nA, double b, double nB, double dispersion, double z)
    {
        if (!IsCount(a) || !IsCount(b) || !(nA > 0) || !(nB > 0) || !double.IsFinite(nB / nA))
        {
            return Interval.None;
        }

        double phi = dispersion > 1 ? dispersion : 1;
        double exposure = nB / nA;
        if (a == 0 || b == 0)
        {
            double odds = OneSidedOdds((a + b) / phi, z);
            return a == 0 ? new Interval(0, exposure / odds) : new Interval(exposure * odds, double.PositiveInfinity);
        }

        double ratio = a / b * exposure;
        double spread = Math.Exp(z * Math.Sqrt(phi * ((1 / a) + (1 / b))));
        return new Interval(ratio / spread, ratio * spread);
    }

    /// <summary>Katz's interval of a relative risk <c>RR = (a/n₁)/(b/n₀)</c>: <c>exp(ln RR ± z √(1/a - 1/n₁ + 1/b - 1/n₀))</c>.</summary>
    /// <param name="a">The people of the first kind that something happened to.</param>
    /// <param name="nA">All people of the first kind.</param>
    /// <param name="b">The people of the second kind that it happened to.</param>
    /// <param name="nB">All people of the second kind.</param>
    /// <param name="z">The normal deviate, 1.96 for 95 %.</param>
    /// <returns>The interval; none where one side has no event, or where events outnumber people: then <see cref="RateRatio"/> is meant.</returns>
    public static Interval RelativeRisk(double a, double nA, double b, double nB, double z)
    {
        if (!(a > 0) || !(b > 0) || !(a <= nA) || !(b <= nB) || !double.IsFinite(nA + nB))
        {
            return Interval.None;
        }

        double risk = a / nA / (b / nB);
        double spread = Math.Exp(z * Math.Sqrt((1 / a) - (1 / nA) + (1 / b) - (1 / nB)));
        return new Interval(risk / spread, risk * spread);
    }

    // The odds p/(1-p) at which all of so many events fall on one side with the probability of the deviate's tail.
    private static double OneSidedOdds(double events, double z)
    {
        double share = Math.Pow(Normal.UpperTail(z), 1 / events);
        return share / (1 - share);
    }

    private static double ByarEnd(double x, double z)
    {
        double root = 1 - (1 / (9 * x)) + (z / (3 * Math.Sqrt(x)));
        return x * root * root * root;
    }

    private static bool IsCount(double x) => double.IsFinite(x) && x >= 0;

    private static bool IsLevel(double level) => level is > 0 and < 1;
}
