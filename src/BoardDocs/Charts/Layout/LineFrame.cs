using System.Collections.Immutable;
using BoardDocs.Statistics;

namespace BoardDocs.Charts;

/// <summary>A line chart's parts with the room that each needs: words are measured first, the plot gets what is left.</summary>
internal sealed record LineFrame(LineData Data, ChartMetrics Metrics, ValueScale Values, EndLabelPlacement Labels, ChartKey Key)
{
    private const double AboveTicks = 14;
    private const double BelowPlot = 10;

    /// <summary>Below this width columns and the gaps between them cannot be seen, and a line is drawn.</summary>
    private const double LeastSlot = 3;

    /// <summary>The unit of the values, wrapped.</summary>
    public required ImmutableArray<string> ValueTitle { get; init; }

    /// <summary>The words under the dates, wrapped.</summary>
    public required ImmutableArray<string> TimeTitle { get; init; }

    /// <summary>The value axis's labels, low to high.</summary>
    public required ImmutableArray<string> ValueTexts { get; init; }

    /// <summary>Where the lines are drawn.</summary>
    public required SceneBox Plot { get; init; }

    /// <summary>Where the months are.</summary>
    public required TimeScale Time { get; init; }

    /// <summary>The top edge of the frame.</summary>
    public required double Top { get; init; }

    /// <summary>Where the unit's first line of text starts.</summary>
    public double ValueTitleTop => Top + Key.Height;

    /// <summary>Where the row of dates starts.</summary>
    public double TimeLabelsTop => Plot.Bottom + BelowPlot;

    /// <summary>Height of the canvas.</summary>
    public double Height => TimeLabelsTop + (ChartMetrics.LineHeight * (1 + TimeTitle.Length)) + ChartMetrics.Margin;

    /// <summary>The y of a value.</summary>
    public double Y(double value) => Plot.Top + (Values.ShareFromTop(value) * Plot.Height);

    /// <summary>What the plot leaves free at the right of the canvas at least.</summary>
    public required double RightMargin { get; init; }

    /// <summary>Whether values are drawn as columns: they are wanted and wide enough.</summary>
    public bool HasColumns => Data.HasColumns && Time.Pad > 0;

    /// <summary>Measures everything.</summary>
    /// <param name="data">What is drawn.</param>
    /// <param name="metrics">The measures of the chart.</param>
    /// <param name="place">Where it may lie among other frames.</param>
    public static LineFrame Measure(LineData data, ChartMetrics metrics, FramePlace place = default)
    {
        double frameTop = ChartMetrics.Margin + place.Top;
        ValueScale values = Scale(data, metrics);
        ImmutableArray<string> texts = [.. values.Ticks.Select(tick => NumberText.Format(tick, data.Source.Unit, values.Decimals))];
        double left = Math.Max(place.Left, Math.Ceiling(ChartMetrics.Margin + TextMeasure.Widest(texts) + ChartMetrics.LabelGap));
        EndLabelPlan plan = EndLabelPlan.Choose(data, metrics, left);
        ImmutableArray<string> title = Wrap(TitleOf(data, plan), metrics.Width - (2 * ChartMetrics.Margin));
        EndLabelPlacement labels = EndLabelPlacement.Of(plan, data, values, metrics);
        ChartKey key = ChartKey.Flow(data, plan, metrics, frameTop);
        double rightMargin = Math.Max(place.RightMargin, RightRoom(data, labels));
        TimeScale time = FitTime(data, metrics, left, metrics.Width - ChartMetrics.Margin - rightMargin, data.HasColumns || place.HasColumns);
        double top = frameTop + key.Height + (title.Length * ChartMetrics.LineHeight) + AboveTicks;
        return new(data, metrics, values, labels, key)
        {
            Top = frameTop,
            RightMargin = rightMargin,
            ValueTitle = title,
            TimeTitle = Wrap(data.Source.TimeAxisTitle, metrics.Width - left - ChartMetrics.Margin),
            ValueTexts = texts,
            Plot = new(left, top, time.Right + time.Pad, top + metrics.PlotHeight),
            Time = time,
        };
    }

    /// <summary>The unit; with the last value where the title names the line and the value has no room beside it.</summary>
    private static string TitleOf(LineData data, EndLabelPlan plan) =>
        data.Names == NamePlace.Title && plan.Labels.IsEmpty && data.Series is [var series]
            ? $"{data.Source.ValueAxisTitle}: {series.LastText}"
            : data.Source.ValueAxisTitle;

    private static ValueScale Scale(LineData data, ChartMetrics metrics) =>
        data.HasValues && data.HasPattern && !data.StartsAtZero
            ? ValueScale.ForLines(data.Lowest, data.Highest, data.Source.Unit, metrics.TickTarget)
            : ValueScale.FromZero(data.HasValues ? data.Lowest : 0, data.HasValues ? data.Highest : 0, data.Source.Unit, metrics.TickTarget);

    private static double RightRoom(LineData data, EndLabelPlacement labels) =>
        Math.Max(labels.Gutter, data.HasMonths ? TimeLabels.HalfWidth(data.Last) : 0);

    private static TimeScale FitTime(LineData data, ChartMetrics metrics, double left, double right, bool hasColumns)
    {
        double width = Math.Max(right - left, metrics.LeastPlotWidth);
        return !data.HasMonths ? TimeScale.Fit(0, 0, 1, left, width)
            : hasColumns && width * data.Step >= LeastSlot * (data.Last - data.First + data.Step) ? TimeScale.FitColumns(data.First, data.Last, data.Step, left, width)
            : TimeScale.Fit(data.First, data.Last, data.Step, left, width);
    }

    private static ImmutableArray<string> Wrap(string title, double width) =>
        TextWrap.Lines(title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..], width);
}

/// <summary>What frames that lie below each other share, so that their months stand in line.</summary>
/// <param name="Left">The least left edge of the plot.</param>
/// <param name="RightMargin">The least room at the right of the plot.</param>
/// <param name="Top">Where the frame starts below the canvas's top margin.</param>
/// <param name="HasColumns">Whether any of them has columns, so that all leave room for half a column at their ends.</param>
internal readonly record struct FramePlace(double Left, double RightMargin, double Top, bool HasColumns);
