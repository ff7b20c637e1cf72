using System.Collections.Immutable;

namespace BoardDocs.Statistics;

/// <summary>Rolling sums: a window is complete or absent, never partial and never interpolated.</summary>
internal static class Rolling
{
    /// <summary>The sum of each window of consecutive values.</summary>
    /// <param name="values">One value a period; <see cref="double.NaN"/> where it is missing.</param>
    /// <param name="window">Periods in a window.</param>
    /// <returns>As many values as came in, each at the END of its window; <see cref="double.NaN"/> where the window is incomplete.</returns>
    public static ImmutableArray<double> Sums(ReadOnlySpan<double> values, int window)
    {
        var sums = ImmutableArray.CreateBuilder<double>(values.Length);
        for (int end = 0; end < values.Length; end++)
        {
            int start = end - window + 1;
            sums.Add(start < 0 || window < 1 ? double.NaN : Sum(values[start..(end + 1)]));
        }

        return sums.MoveToImmutable();
    }

    /// <summary>The sum of all values, or <see cref="double.NaN"/> where one is missing or there is none.</summary>
    public static double Sum(ReadOnlySpan<double> values)
    {
        // Each window is added up afresh: a running total would carry rounding errors, and a NaN for ever.
        double sum = values.IsEmpty ? double.NaN : 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }
}
