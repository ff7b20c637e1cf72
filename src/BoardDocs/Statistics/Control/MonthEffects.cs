namespace BoardDocs.Statistics;

/// <summary>Whether calendar months differ, which makes a control chart see signals in every season (specs/statistics.md, Control charts).</summary>
internal static class MonthEffects
{
    private const int Seasons = 12;

    // Two years: fewer hold no month twice.
    private const int FewestValues = 2 * Seasons;

    /// <summary>The probability of months that differ so much where none do: the F test of one level for each month, after a straight line is taken out.</summary>
    /// <param name="values">One value a month; <see cref="double.NaN"/> leaves it out.</param>
    /// <param name="firstMonth">The calendar month of the first value, from 0.</param>
    /// <returns>p; 1 with under two years of values, or where they do not vary.</returns>
    public static double PValue(ReadOnlySpan<double> values, int firstMonth)
    {
        double[] residuals = Detrended(values);
        int count = residuals.Count(double.IsFinite);
        if (count < FewestValues)
        {
            return 1;
        }

        (double between, double within, int months) = Squares(residuals, firstMonth);
        int above = months - 1;
        int below = count - months - 1;
        return within <= 0 ? between > 0 ? 0 : 1 : UpperTail(between / above / (within / below), above, below);
    }

    /// <summary>Each calendar month's share of the level: 1.1 for a month that is a tenth above it.</summary>
    /// <param name="values">One value a month, divided by its stretch's mean; <see cref="double.NaN"/> leaves it out.</param>
    /// <param name="firstMonth">The calendar month of the first value, from 0.</param>
    /// <returns>Twelve factors with mean 1; null where a month has no value or one whose mean is not above 0.</returns>
    public static double[]? Factors(ReadOnlySpan<double> values, int firstMonth)
    {
        (double[] sums, int[] counts) = Sums(values, firstMonth);
        var factors = new double[Seasons];
        for (int month = 0; month < Seasons; month++)
        {
            factors[month] = sums[month] / counts[month];
        }

        double mean = Rolling.Sum(factors) / Seasons;
        return Array.TrueForAll(factors, factor => factor > 0) ? Array.ConvertAll(factors, factor => factor / mean) : null;
    }

    private static (double Between, double Within, int Months) Squares(double[] residuals, int firstMonth)
    {
        (double[] sums, int[] counts) = Sums(residuals, firstMonth);
        double between = 0;
        double total = 0;
        for (int i = 0; i < residuals.Length; i++)
        {
            total += double.IsFinite(residuals[i]) ? residuals[i] * residuals[i] : 0;
        }

        for (int month = 0; month < Seasons; month++)
        {
            between += counts[month] > 0 ? sums[month] * sums[month] / counts[month] : 0;
        }

        // What rounding leaves of a series without noise is no noise.
        double within = total - between;
        return (between, within > 1e-12 * total ? within : 0, counts.Count(count => count > 0));
    }

    private static (double[] Sums, int[] Counts) Sums(ReadOnlySpan<double> values, int firstMonth)
    {
        var sums = new double[Seasons];
        var counts = new int[Seasons];
        for (int i = 0; i < values.Length; i++)
        {
            int month = (firstMonth + i) % Seasons;
            sums[month] += double.IsFinite(values[i]) ? values[i] : 0;
            counts[month] += double.IsFinite(values[i]) ? 1 : 0;
        }

        return (sums, counts);
    }

    // Differences to the least-squares line.
    private static double[] Detrended(ReadOnlySpan<double> values)
    {
        double count = 0, time = 0, level = 0;
        for (int i = 0; i < values.Length; i++)
        {
            (count, time, level) = double.IsFinite(values[i]) ? (count + 1, time + i, level + values[i]) : (count, time, level);
        }

        (time, level) = (time / count, level / count);
        double products = 0, squares = 0;
        for (int i = 0; i < values.Length; i++)
        {
            products += double.IsFinite(values[i]) ? (i - time) * (values[i] - level) : 0;
            squares += double.IsFinite(values[i]) ? (i - time) * (i - time) : 0;
        }

        double slope = squares > 0 ? products / squares : 0;
        var residuals = new double[values.Length];
        for (int i = 0; i < residuals.Length; i++)
        {
            residuals[i] = values[i] - level - (slope * (i - time));
        }

        return residuals;
    }

    // The upper tail of the F distribution by the incomplete beta function.
    private static double UpperTail(double f, double above, double below) =>
        IncompleteBeta.Of(below / 2, above / 2, below / (below + (above * f)), above * f / (below + (above * f)));
}
