namespace BoardDocs.Statistics;

/// <summary>
/// The trend of yearly points that do not overlap, as OHID's Fingertips tests it: at least five points, 99.8 % confidence, and no
/// single point may decide the direction (specs/statistics.md, Trends over years).
/// </summary>
internal static class AnnualTrend
{
    /// <summary>The fewest points that are tested.</summary>
    public const int FewestPoints = 5;

    /// <summary>The 99.8th percentile of chi-squared with one degree of freedom.</summary>
    public static readonly double Critical = ChiSquared.Quantile(0.998, 1);

    /// <summary>Tests shares of a whole, one a year: chi-squared for a linear trend (Cochran and Armitage), slope on the log odds.</summary>
    /// <param name="parts">The parts of each year.</param>
    /// <param name="wholes">The wholes of each year, each above its part.</param>
    /// <returns>The result; null with fewer than five points.</returns>
    public static AnnualTrendResult? OfProportions(ReadOnlySpan<double> parts, ReadOnlySpan<double> wholes)
    {
        if (parts.Length < FewestPoints)
        {
            return null;
        }

        double whole = Rolling.Sum(wholes);
        double share = Rolling.Sum(parts) / whole;
        double score = 0;
        double first = 0;
        double second = 0;
        var odds = new double[parts.Length];
        var equal = new double[parts.Length];
        for (int year = 0; year < parts.Length; year++)
        {
            score += year * (parts[year] - (wholes[year] * share));
            first += year * wholes[year];
            second += (double)year * year * wholes[year];
            odds[year] = Math.Log(parts[year] / (wholes[year] - parts[year]));
            equal[year] = 1;
        }

        double variance = share * (1 - share) * (second - (first * first / whole));
        return Result(score * score / variance, odds, equal);
    }

    /// <summary>Tests published values with their 95 % intervals, one a year: a regression weighted by their precision.</summary>
    /// <param name="values">The values.</param>
    /// <param name="intervals">Their intervals, each of some width.</param>
    /// <returns>The result; null with fewer than five points.</returns>
    public static AnnualTrendResult? OfValues(ReadOnlySpan<double> values, ReadOnlySpan<Interval> intervals)
    {
        if (values.Length < FewestPoints)
        {
            return null;
        }

        var weights = new double[values.Length];
        for (int year = 0; year < weights.Length; year++)
        {
            double error = (intervals[year].High - intervals[year].Low) / (2 * Normal.Quantile(0.975));
            weights[year] = 1 / (error * error);
        }

        (double slope, double spread) = Line(values, weights, leftOut: -1);
        return Result(slope * slope * spread, values, weights);
    }

    private static AnnualTrendResult Result(double statistic, ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        double slope = Line(values, weights, leftOut: -1).Slope;
        bool isFirm = statistic > Critical;
        for (int year = 0; year < values.Length; year++)
        {
            isFirm &= Math.Sign(Line(values, weights, year).Slope) == Math.Sign(slope);
        }

        return new AnnualTrendResult(statistic, slope, isFirm ? Math.Sign(slope) : 0);
    }

    private static (double Slope, double Spread) Line(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, int leftOut)
    {
        (double weight, double time, double value, double squares, double products) = (0, 0, 0, 0, 0);
        for (int year = 0; year < values.Length; year++)
        {
            double part = year == leftOut ? 0 : weights[year];
            weight += part;
            time += part * year;
            value += part * values[year];
            squares += part * year * year;
            products += part * year * values[year];
        }

        double spread = squares - (time * time / weight);
        return ((products - (time * value / weight)) / spread, spread);
    }
}

/// <summary>What the test of yearly points found.</summary>
/// <param name="Statistic">Chi-squared with one degree of freedom.</param>
/// <param name="Slope">Change a year: in log odds for proportions, in the unit of the values otherwise.</param>
/// <param name="Direction">1 for increasing, -1 for decreasing, 0 for no significant change.</param>
internal sealed record AnnualTrendResult(double Statistic, double Slope, int Direction);
