using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>The lines of a chart and what they span.</summary>
/// <param name="Source">The data.</param>
/// <param name="Series">The lines, the own area first.</param>
/// <param name="First">The first month of any line.</param>
/// <param name="Last">The last month of any line.</param>
/// <param name="Lowest">The lowest value; positive infinity where there is none.</param>
/// <param name="Highest">The highest value; negative infinity where there is none.</param>
internal sealed record LineData(TimeSeriesData Source, ImmutableArray<LineSeries> Series, int First, int Last, double Lowest, double Highest)
{
    /// <summary>Whether there is anything to draw.</summary>
    public bool HasValues => Lowest <= Highest;

    /// <summary>Whether there are times enough for a pattern: two points are only a difference.</summary>
    public bool HasPattern => HasMonths && (Last - First) / Step >= 2;

    /// <summary>Whether there is a time to draw it at.</summary>
    public bool HasMonths => First <= Last;

    /// <summary>Months from one point to the next.</summary>
    public int Step { get; init; } = 1;

    /// <summary>Prepares the data of a figure.</summary>
    public static LineData Of(TimeSeriesData data, Theme theme)
    {
        (int first, int last, int step) = Months(data);
        ImmutableArray<SeriesStyle> styles = SeriesStyles.Assign(data.Series, theme);
        ImmutableArray<LineSeries> series = [.. data.Series.Select((one, i) => LineSeries.Of(one, styles[i], data, last))];
        double lowest = double.PositiveInfinity;
        double highest = double.NegativeInfinity;
        foreach (LineSeries one in series)
        {
            foreach (TimedValue point in one.Points)
            {
                (lowest, highest) = point.IsGap ? (lowest, highest) : (Math.Min(lowest, point.Value), Math.Max(highest, point.Value));
            }
        }

        return new(data, series, first, last, lowest, highest) { Step = step };
    }

    private static (int First, int Last, int Step) Months(TimeSeriesData data)
    {
        int first = int.MaxValue;
        int last = int.MinValue;
        int step = 12;
        foreach (ChartSeries series in data.Series)
        {
            foreach (ChartPoint point in series.Points)
            {
                first = Math.Min(first, point.Period.LastMonth);
                last = Math.Max(last, point.Period.LastMonth);
                step = Math.Min(step, point.Period.Months);
            }
        }

        return (first, last, step);
    }
}
