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
    public static SceneAxis Values(LineFrame frame, SceneBuilder scene)
    {
        scene.Lines(TextRole.AxisTitle, AxisText, frame.ValueTitle, ChartMetrics.Margin, frame.ValueTitleTop);
        var ticks = ImmutableArray.CreateBuilder<AxisTick>(frame.Values.Ticks.Length);
        var grid = ImmutableArray.CreateBuilder<ImmutableArray<ScenePoint>>(frame.Values.Ticks.Length);
        foreach ((double value, string text) in frame.Values.Ticks.Zip(frame.ValueTexts))
        {
            double y = Sharp(frame.Y(value));
            ticks.Add(new(value, y, text));
            scene.Text(TextRole.ValueTick, ValueText, text, frame.Plot.Left - ChartMetrics.LabelGap, SceneBuilder.BaselineAt(y));
            if (value != 0)
            {
                grid.Add([new(frame.Plot.Left, y), new(frame.Plot.Right, y)]);
            }
        }

        scene.Add(new LinesMark(MarkRole.Grid, null, Grid, grid.DrainToImmutable()));
        return new(AxisKind.Value, string.Join(' ', frame.ValueTitle), frame.Values.Low, frame.Values.High, ticks.MoveToImmutable());
    }

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

    // A line one unit wide is sharp where its middle lies between two pixels.
    private static double Sharp(double y) => Math.Floor(y) + 0.5;
}
