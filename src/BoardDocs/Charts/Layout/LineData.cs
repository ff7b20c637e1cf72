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

    /// <summary>Whether the values are drawn as columns.</summary>
    public bool HasColumns => Source.Drawing == TimeDrawing.Columns;

    /// <summary>Whether the axis starts at 0 whatever the values: columns do, and what is read against a fixed value.</summary>
    public bool StartsAtZero => HasColumns || Names != NamePlace.Beside || Source.Reference is not null;

    /// <summary>Where the series' names and last values stand.</summary>
    public NamePlace Names { get; init; }

    /// <summary>Months from one point to the next.</summary>
    public int Step { get; init; } = 1;

    /// <summary>Prepares the data of a figure.</summary>
    /// <param name="data">What is drawn.</param>
    /// <param name="theme">The organisation's colours.</param>
    /// <param name="others">What is drawn below or above it over the same months.</param>
    public static LineData Of(TimeSeriesData data, Theme theme, params ReadOnlySpan<TimeSeriesData> others) =>
        Of(data, SeriesStyles.Assign(data.Series, theme), others);

    /// <summary>Prepares data whose lines have looks of their own.</summary>
    public static LineData Of(TimeSeriesData data, ImmutableArray<SeriesStyle> styles, params ReadOnlySpan<TimeSeriesData> others)
    {
        (int first, int last, int step) = Months([data, .. others]);
        ImmutableArray<LineSeries> series = [.. data.Series.Select((one, i) => LineSeries.Of(one, styles[i], data, last))];
        (double lowest, double highest) = Range(data, series);
        return new(data, series, first, last, lowest, highest) { Step = step };
    }

    private static (double Lowest, double Highest) Range(TimeSeriesData data, ImmutableArray<LineSeries> series)
    {
        double lowest = double.PositiveInfinity;
        double highest = double.NegativeInfinity;
        foreach (TimedValue point in series.SelectMany(one => one.Points))
        {
            if (!point.IsGap)
            {
                lowest = Math.Min(lowest, point.Low);
                highest = Math.Max(highest, point.High);
            }
        }

        return lowest <= highest && data.Reference is { } reference
            ? (Math.Min(lowest, reference.Value), Math.Max(highest, reference.Value))
            : (lowest, highest);
    }

    private static (int First, int Last, int Step) Months(ImmutableArray<TimeSeriesData> drawn)
    {
        int first = int.MaxValue;
        int last = int.MinValue;
        int step = 12;
        foreach (ChartPoint point in drawn.SelectMany(data => data.Series).SelectMany(series => series.Points))
        {
            first = Math.Min(first, point.Period.LastMonth);
            last = Math.Max(last, point.Period.LastMonth);
            step = Math.Min(step, point.Period.Months);
        }

        return (first, last, step);
    }
}

/// <summary>Where the names and last values of the lines stand.</summary>
internal enum NamePlace
{
    /// <summary>Beside the lines, or in a key above the plot.</summary>
    Beside,

    /// <summary>The name in the title of the axis, the value beside the line.</summary>
    Title,

    /// <summary>In words that the layout writes itself.</summary>
    Elsewhere,
}
