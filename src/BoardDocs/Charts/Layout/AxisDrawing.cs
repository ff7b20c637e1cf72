using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>Draws the axes of a chart over time: horizontal grid lines only, no frame.</summary>
internal static class AxisDrawing
{
    private const double TickLength = 6;

    private static readonly Stroke Grid = new(Palette.Grid, 1);
    private static readonly Stroke Axis = new(Palette.DarkGrey, 1);
    private static readonly TextStyle AxisText = new(Palette.DarkGrey, TextAnchor.Start);
    private static readonly TextStyle ValueText = new(Palette.DarkGrey, TextAnchor.End);
    private static readonly TextStyle TimeText = new(Palette.DarkGrey, TextAnchor.Middle);

    /// <summary>Draws grid, labels and the unit; returns the axis.</summary>
    public static SceneAxis Values(LineFrame frame, SceneBuilder scene) =>
        Values(new ValueAxis(frame.Values, frame.ValueTexts, frame.ValueTitle), frame.Plot, frame.ValueTitleTop, scene);

    /// <summary>Draws grid, labels and the unit of an axis left of a plot; returns the axis.</summary>
    public static SceneAxis Values(ValueAxis axis, SceneBox plot, double titleTop, SceneBuilder scene)
    {
        scene.Lines(TextRole.AxisTitle, AxisText, axis.Title, ChartMetrics.Margin, titleTop);
        ImmutableArray<AxisTick> ticks = Ticks(axis, plot);
        foreach (AxisTick tick in ticks)
        {
            scene.Text(TextRole.ValueTick, ValueText, tick.Label, plot.Left - ChartMetrics.LabelGap, SceneBuilder.BaselineAt(tick.Position));
        }

        ImmutableArray<ImmutableArray<ScenePoint>> grid =
            [.. ticks.Where(tick => tick.Value != 0).Select(tick => ImmutableArray.Create(new ScenePoint(plot.Left, tick.Position), new ScenePoint(plot.Right, tick.Position)))];
        scene.Add(new LinesMark(MarkRole.Grid, null, Grid, grid));
        return new(AxisKind.Value, string.Join(' ', axis.Title), axis.Scale.Low, axis.Scale.High, ticks);
    }

    /// <summary>Draws the labels of a second axis right of a plot, without a grid of its own; returns the axis.</summary>
    public static SceneAxis RightValues(ValueAxis axis, SceneBox plot, SceneBuilder scene)
    {
        ImmutableArray<AxisTick> ticks = Ticks(axis, plot);
        foreach (AxisTick tick in ticks)
        {
            scene.Text(TextRole.ValueTick, AxisText, tick.Label, plot.Right + ChartMetrics.LabelGap, SceneBuilder.BaselineAt(tick.Position));
        }

        return new(AxisKind.Value, string.Join(' ', axis.Title), axis.Scale.Low, axis.Scale.High, ticks);
    }

    private static ImmutableArray<AxisTick> Ticks(ValueAxis axis, SceneBox plot) =>
        [.. axis.Scale.Ticks.Zip(axis.Texts, (value, text) => new AxisTick(value, Sharp(plot.Top + (axis.Scale.ShareFromTop(value) * plot.Height)), text))];

    /// <summary>Draws the zero line alone, for a frame above another that carries the dates.</summary>
    public static void Zero(LineFrame frame, SceneBuilder scene)
    {
        if (!ZeroLine(frame).IsEmpty)
        {
            scene.Add(new LinesMark(MarkRole.Axis, null, Axis, ZeroLine(frame)));
        }
    }

    /// <summary>Draws the zero line, the dates with a small mark at each, and the words under them; returns the axis.</summary>
    public static SceneAxis Time(LineFrame frame, SceneBuilder scene)
    {
        ImmutableArray<AxisTick> ticks = frame.Data.HasMonths ? TimeLabels.Choose(frame.Time, frame.Metrics.Width) : [];
        foreach (AxisTick tick in ticks)
        {
            double x = TimeLabels.Centre((int)tick.Value, frame.Time, frame.Metrics.Width);
            scene.Text(TextRole.TimeTick, TimeText, tick.Label, x, SceneBuilder.BaselineIn(frame.TimeLabelsTop));
        }

        ImmutableArray<ImmutableArray<ScenePoint>> lines = [.. ZeroLine(frame), .. ticks.Select(tick => Mark(tick, frame))];
        if (!lines.IsEmpty)
        {
            scene.Add(new LinesMark(MarkRole.Axis, null, Axis, lines));
        }

        double titleTop = frame.TimeLabelsTop + ChartMetrics.LineHeight;
        double middle = Math.Max((frame.Plot.Left + frame.Plot.Right) / 2, ChartMetrics.Margin + (TextMeasure.Widest(frame.TimeTitle) / 2));
        scene.Lines(TextRole.AxisTitle, TimeText, frame.TimeTitle, middle, titleTop);
        return new(AxisKind.Time, string.Join(' ', frame.TimeTitle), frame.Time.First, frame.Time.Last, ticks);
    }

    private static ImmutableArray<ImmutableArray<ScenePoint>> ZeroLine(LineFrame frame)
    {
        double zero = Sharp(frame.Y(0));
        return frame.Values.HasZero ? [[new(frame.Plot.Left, zero), new(frame.Plot.Right, zero)]] : [];
    }

    private static ImmutableArray<ScenePoint> Mark(AxisTick tick, LineFrame frame) =>
        [new(tick.Position, frame.Plot.Bottom), new(tick.Position, frame.Plot.Bottom + TickLength)];

    /// <summary>The nearest place where a line is sharp.</summary>
    // A line one unit wide is sharp where its middle lies between two pixels.
    public static double Sharp(double y) => Math.Floor(y + Tiny) + 0.5;

    // Two ways to the same height may differ in the last bit.
    private const double Tiny = 1e-6;
}

/// <summary>A value axis before it is drawn.</summary>
/// <param name="Scale">From where to where.</param>
/// <param name="Texts">The labels of its ticks, low to high.</param>
/// <param name="Title">Its unit, wrapped.</param>
internal sealed record ValueAxis(ValueScale Scale, ImmutableArray<string> Texts, ImmutableArray<string> Title);
