namespace BoardDocs.Statistics;

/// <summary>The average of a group of areas, the own area included; areas without a value are left out.</summary>
internal static class GroupAverage
{
    /// <summary>The group's own rate: <c>scale · Σ numerators / Σ denominators</c>.</summary>
    /// <param name="numerators">One count an area.</param>
    /// <param name="denominators">One denominator an area, in the same order.</param>
    /// <param name="scale">Per how many; 1 for a proportion.</param>
    /// <returns>The unrounded average; <see cref="double.NaN"/> where no area has both numbers.</returns>
    /// <remarks>An area counts only when both its numbers are there and its denominator is above 0.</remarks>
    public static double Pooled(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, double scale)
    {
        double events = 0;
        double people = 0;
        for (int i = 0; i < Math.Min(numerators.Length, denominators.Length); i++)
        {
            if (double.IsFinite(numerators[i]) && double.IsFinite(denominators[i]) && denominators[i] > 0)
            {
                events += numerators[i];
                people += denominators[i];
            }
        }

        return Rates.Rate(events, people, scale);
    }

    /// <summary>The mean of the areas' rates, one vote an area.</summary>
    /// <param name="rates">One rate an area; those that are not finite are left out.</param>
    /// <returns>The unrounded mean; <see cref="double.NaN"/> where no area has a rate.</returns>
    public static double Mean(ReadOnlySpan<double> rates)
    {
        double sum = 0;
        int areas = 0;
        foreach (double rate in rates)
        {
            if (double.IsFinite(rate))
            {
                sum += rate;
                areas++;
            }
        }

        return Rates.Rate(sum, areas, 1);
    }

    /// <summary>The sample standard deviation (n - 1) of the areas' rates.</summary>
    /// <param name="rates">One rate an area; those that are not finite are left out.</param>
    /// <returns>In the rates' unit; <see cref="double.NaN"/> with fewer than two areas.</returns>
    public static double StandardDeviation(ReadOnlySpan<double> rates)
    {
        double mean = Mean(rates);
        double squares = 0;
        int areas = 0;
        foreach (double rate in rates)
        {
            if (double.IsFinite(rate))
            {
                squares += (rate - mean) * (rate - mean);
                areas++;
            }
        }

        return Math.Sqrt(Rates.Rate(squares, areas - 1, 1));
    }
}
