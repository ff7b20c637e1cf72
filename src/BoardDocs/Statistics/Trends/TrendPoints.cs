namespace BoardDocs.Statistics;

/// <summary>The points that a trend fit uses, in order of time: those of seasons with at least one event.</summary>
internal sealed class TrendPoints
{
    private TrendPoints(int[] times, int[] strata, double[] counts, double[] exposures, double[] totals)
    {
        Times = times;
        Strata = strata;
        Counts = counts;
        Exposures = exposures;
        Totals = totals;
        StrataUsed = totals.Count(total => total > 0);
    }

    /// <summary>The number of points, N.</summary>
    public int Length => Times.Length;

    /// <summary>The position of each point in the series, from 0.</summary>
    public int[] Times { get; }

    /// <summary>The season of each point, from 0.</summary>
    public int[] Strata { get; }

    /// <summary>The events of each point.</summary>
    public double[] Counts { get; }

    /// <summary>The exposure of each point, 1 where none was given.</summary>
    public double[] Exposures { get; }

    /// <summary>The events of each season.</summary>
    public double[] Totals { get; }

    /// <summary>The number of seasons with events, M.</summary>
    public int StrataUsed { get; }

    /// <summary>Leaves out points without a count or an exposure above 0, and seasons without events.</summary>
    public static TrendPoints Of(ReadOnlySpan<double> counts, ReadOnlySpan<double> exposures, int firstSeason, int seasons)
    {
        var totals = new double[seasons];
        for (int i = 0; i < counts.Length; i++)
        {
            totals[Season(i, firstSeason, seasons)] += IsUsable(counts, exposures, i) ? counts[i] : 0;
        }

        int[] times = Used(counts, exposures, firstSeason, totals);
        var strata = new int[times.Length];
        var usedCounts = new double[times.Length];
        var usedExposures = new double[times.Length];
        for (int i = 0; i < times.Length; i++)
        {
            strata[i] = Season(times[i], firstSeason, seasons);
            usedCounts[i] = counts[times[i]];
            usedExposures[i] = exposures.IsEmpty ? 1 : exposures[times[i]];
        }

        return new TrendPoints(times, strata, usedCounts, usedExposures, totals);
    }

    private static int[] Used(ReadOnlySpan<double> counts, ReadOnlySpan<double> exposures, int firstSeason, double[] totals)
    {
        var times = new List<int>(counts.Length);
        for (int i = 0; i < counts.Length; i++)
        {
            if (IsUsable(counts, exposures, i) && totals[Season(i, firstSeason, totals.Length)] > 0)
            {
                times.Add(i);
            }
        }

        return [.. times];
    }

    private static bool IsUsable(ReadOnlySpan<double> counts, ReadOnlySpan<double> exposures, int i) =>
        double.IsFinite(counts[i]) && counts[i] >= 0
        && (exposures.IsEmpty || (i < exposures.Length && double.IsFinite(exposures[i]) && exposures[i] > 0));

    private static int Season(int time, int firstSeason, int seasons) =>
        (int)(((((long)time + firstSeason) % seasons) + seasons) % seasons);
}
