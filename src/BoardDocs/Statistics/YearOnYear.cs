namespace BoardDocs.Statistics;

/// <summary>The change on the year before, with its interval (specs/statistics.md, Year-on-year change).</summary>
internal static class YearOnYear
{
    /// <summary>Below this many events in either year the counts are printed and no percentage.</summary>
    public const double FewestForPercentage = 20;

    /// <summary>Compares two years whose windows do not overlap, period by period.</summary>
    /// <param name="earlier12">The counts of the earlier 12 months (4 quarters).</param>
    /// <param name="later12">The counts of the later 12 months (4 quarters), in the same order.</param>
    /// <param name="exposureRatio">Later over earlier residents or households, for a change of rates; 1 for a change of counts.</param>
    public static YearOnYearResult Compare(ReadOnlySpan<double> earlier12, ReadOnlySpan<double> later12, double exposureRatio = 1)
    {
        double earlier = Rolling.Sum(earlier12);
        double later = Rolling.Sum(later12);
        (double dispersion, int degreesOfFreedom) = Dispersion(earlier12, later12, later / (later + earlier));
        double? ratio = earlier > 0 && later >= 0 && exposureRatio > 0 ? later / earlier / exposureRatio : null;
        double logarithm = Math.Log(ratio ?? double.NaN);
        double error = Math.Sqrt(dispersion * ((1 / later) + (1 / earlier)));
        double half = StudentT.Quantile(0.975, degreesOfFreedom) * error;
        return new YearOnYearResult(
            later - earlier,
            ratio - 1,
            NumberOrNone(Math.Exp(logarithm - half) - 1, logarithm),
            NumberOrNone(Math.Exp(logarithm + half) - 1, logarithm),
            NumberOrNone(StudentT.TwoSided(logarithm / error, degreesOfFreedom), logarithm),
            dispersion,
            Math.Min(earlier, later) >= FewestForPercentage)
        {
            ExactPValue = Math.Min(earlier, later) < FewestForPercentage ? SmallCounts.PValue(earlier, later, exposureRatio) : double.NaN,
        };
    }

    // A later year without events has a ratio of 0, whose logarithm and interval do not exist.
    private static double NumberOrNone(double value, double logarithm) => double.IsFinite(logarithm) ? value : double.NaN;

    private static (double Dispersion, int DegreesOfFreedom) Dispersion(ReadOnlySpan<double> earlier, ReadOnlySpan<double> later, double share)
    {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < Math.Min(earlier.Length, later.Length); i++)
        {
            double both = earlier[i] + later[i];
            if (both > 0)
            {
                double difference = later[i] - (both * share);
                sum += difference * difference / (both * share * (1 - share));
                pairs++;
            }
        }

        int degreesOfFreedom = pairs - 1;
        double dispersion = sum / degreesOfFreedom;
        return (degreesOfFreedom > 0 && dispersion > 1 ? dispersion : 1, degreesOfFreedom);
    }
}
