using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Charts;

/// <summary>Chooses the dates to print under a chart: the last month and the same month of earlier years, as many as fit.</summary>
internal static class TimeLabels
{
    private const double Gap = 12;
    private const double Tiny = 0.001;

    /// <summary>A month as labels print it.</summary>
    public static string Text(int month) => new Period(Frequency.Month, month).ToShortWords();

    /// <summary>The labels, early to late, each centred on its month but kept on the canvas.</summary>
    /// <param name="scale">Where the months are.</param>
    /// <param name="canvas">The width of the canvas.</param>
    public static ImmutableArray<AxisTick> Choose(TimeScale scale, double canvas)
    {
        double need = TextMeasure.Width("Mmm 2000") + Gap;
        int step = 12 * Math.Max(1, (int)Math.Ceiling(need / (12 * Math.Max(scale.UnitsPerMonth, Tiny))));
        var ticks = ImmutableArray.CreateBuilder<AxisTick>();
        for (int month = scale.Last; month >= scale.First; month -= step)
        {
            ticks.Add(Tick(month, scale));
        }

        // Less than a year, or no room for two years' labels: the first month tells how long the line is.
        if (ticks.Count == 1 && Centre(scale.Last, scale, canvas) - Centre(scale.First, scale, canvas) >= need)
        {
            ticks.Add(Tick(scale.First, scale));
        }

        ticks.Reverse();
        return ticks.DrainToImmutable();
    }

    /// <summary>The middle of a month's label.</summary>
    public static double Centre(int month, TimeScale scale, double canvas)
    {
        double half = HalfWidth(month);
        return Math.Clamp(scale.X(month), ChartMetrics.Margin + half, Math.Max(canvas - ChartMetrics.Margin - half, ChartMetrics.Margin + half));
    }

    /// <summary>Half the width of a month's label.</summary>
    public static double HalfWidth(int month) => TextMeasure.Width(Text(month)) / 2;

    private static AxisTick Tick(int month, TimeScale scale) => new(month, scale.X(month), Text(month));
}
