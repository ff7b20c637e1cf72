namespace BoardDocs.Statistics;

/// <summary>The trend test: season-stratified quasi-Poisson log-linear trend with autocorrelation inflation.</summary>
/// <remarks>
/// The same slope and information as a Poisson regression with a factor for each season, a trend and the logarithm of the
/// exposure as offset (specs/statistics.md, Trend word). It tests the months or quarters, never the rolling sums.
/// </remarks>
internal static class TrendTest
{
    /// <summary>The fewest years of periods that a test needs.</summary>
    public const int FewestYears = 2;

    private const double LargestAutocorrelation = 0.6;
    private const double SmallestDispersion = 1e-9;

    /// <summary>Fits the trend of the last periods of a series.</summary>
    /// <param name="counts">One count a period, or the parts of a proportion; <see cref="double.NaN"/> leaves the period out.</param>
    /// <param name="exposures">One exposure a period, such as residents or the wholes of a proportion; empty where there is none. Periods without one are left out.</param>
    /// <param name="firstSeason">The season of the first period, from 0: its month or quarter.</param>
    /// <param name="seasons">Seasons in a year, 12 or 4.</param>
    /// <param name="minimumDispersion">1 for counts; 1 less the mean proportion for proportions.</param>
    /// <returns>The fit; null with under two years of periods, without events, or where too few points or no finite slope is left.</returns>
    public static TrendFit? Fit(ReadOnlySpan<double> counts, ReadOnlySpan<double> exposures, int firstSeason, int seasons, double minimumDispersion)
    {
        if (seasons < 2 || counts.Length < FewestYears * seasons)
        {
            return null;
        }

        TrendPoints points = TrendPoints.Of(counts, exposures, firstSeason, seasons);
        var solver = new TrendSolver(points);
        int degreesOfFreedom = points.Length - points.StrataUsed - 1;
        return degreesOfFreedom > 0 && solver.TrySolve()
            ? Describe(points, solver, degreesOfFreedom, minimumDispersion)
            : null;
    }

    private static TrendFit Describe(TrendPoints points, TrendSolver solver, int degreesOfFreedom, double minimumDispersion)
    {
        (double squares, double products) = Residuals(points, solver);
        double dispersion = squares / degreesOfFreedom;
        double autocorrelation = squares > 0 ? products / squares : 0;
        double rho = Math.Clamp(autocorrelation + (2.0 / points.Length), 0, LargestAutocorrelation);
        double used = Math.Max(Math.Max(minimumDispersion, SmallestDispersion), dispersion);
        double error = Math.Sqrt(used * (1 + rho) / (1 - rho) / solver.Information);
        double statistic = solver.Slope / error;
        double width = StudentT.Quantile(0.975, degreesOfFreedom);
        double power = StudentT.Quantile(0.8, degreesOfFreedom);
        int seasons = points.Totals.Length;
        return new TrendFit(
            solver.Slope,
            dispersion,
            autocorrelation,
            error,
            statistic,
            degreesOfFreedom,
            StudentT.TwoSided(statistic, degreesOfFreedom),
            Yearly(solver.Slope, seasons),
            Yearly(solver.Slope - (width * error), seasons),
            Yearly(solver.Slope + (width * error), seasons),
            Yearly((width + power) * error, seasons),
            points.Length);
    }

    // The sum of squared Pearson residuals, and of products of those of neighbouring periods.
    private static (double Squares, double Products) Residuals(TrendPoints points, TrendSolver solver)
    {
        double squares = 0;
        double products = 0;
        double previous = 0;
        for (int i = 0; i < points.Length; i++)
        {
            double expected = solver.Expected(i);
            double residual = (points.Counts[i] - expected) / Math.Sqrt(expected);
            squares += residual * residual;
            products += i > 0 && points.Times[i] == points.Times[i - 1] + 1 ? residual * previous : 0;
            previous = residual;
        }

        return (squares, products);
    }

    private static double Yearly(double slope, int seasons) => Math.Exp(slope * seasons) - 1;
}
