using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>Draws the axes of a funnel: rates upwards, residents to the right.</summary>
internal static class FunnelAxes
{
    private const double TickLength = 6;

    private static readonly Stroke Grid = new(Palette.Grid, 1);
    private static readonly Stroke Axis = new(Palette.DarkGrey, 1);
    private static readonly TextStyle Title = new(Palette.DarkGrey, TextAnchor.Start);
    private static readonly TextStyle ValueText = new(Palette.DarkGrey, TextAnchor.End);
    private static readonly TextStyle PeopleText = new(Palette.DarkGrey, TextAnchor.Middle);

    /// <summary>Draws both axes.</summary>
    public static ImmutableArray<SceneAxis> Draw(FunnelFrame frame, SceneBuilder scene) => [Values(frame, scene), People(frame, scene)];

    private static SceneAxis Values(FunnelFrame frame, SceneBuilder scene)
    {
        scene.Lines(TextRole.AxisTitle, Title, frame.ValueTitle, ChartMetrics.Margin, FunnelFrame.ValueTitleTop);
        ImmutableArray<AxisTick> ticks = [.. frame.Values.Ticks.Zip(frame.ValueTexts, (value, text) => new AxisTick(value, Sharp(frame.Y(value)), text))];
        foreach (AxisTick tick in ticks)
        {
            scene.Text(TextRole.ValueTick, ValueText, tick.Label, frame.Plot.Left - ChartMetrics.LabelGap, SceneBuilder.BaselineAt(tick.Position));
        }

        scene.Add(new LinesMark(MarkRole.Grid, null, Grid, [.. ticks.Skip(1).Select(tick => Across(frame, tick.Position))]));
        return new(AxisKind.Value, string.Join(' ', frame.ValueTitle), frame.Values.Low, frame.Values.High, ticks);
    }

    private static SceneAxis People(FunnelFrame frame, SceneBuilder scene)
    {
        ImmutableArray<AxisTick> ticks = [.. frame.People.Ticks.Zip(frame.People.Texts, (value, text) => new AxisTick(value, frame.X(value), text))];
        foreach (AxisTick tick in ticks)
        {
            scene.Text(TextRole.ValueTick, PeopleText, tick.Label, Inside(tick.Position, TextMeasure.Width(tick.Label), frame), SceneBuilder.BaselineIn(frame.PeopleTextTop));
        }

        ImmutableArray<ImmutableArray<ScenePoint>> marks = [.. ticks.Select(tick => (ImmutableArray<ScenePoint>)
            [new(tick.Position, frame.Plot.Bottom), new(tick.Position, frame.Plot.Bottom + TickLength)])];
        scene.Add(new LinesMark(MarkRole.Axis, null, Axis, [Across(frame, Sharp(frame.Plot.Bottom)), .. marks]));
        double middle = Inside((frame.Plot.Left + frame.Plot.Right) / 2, TextMeasure.Widest(frame.PeopleTitle), frame);
        scene.Lines(TextRole.AxisTitle, PeopleText, frame.PeopleTitle, middle, frame.PeopleTextTop + ChartMetrics.LineHeight);
        return new(AxisKind.Across, string.Join(' ', frame.PeopleTitle), frame.People.Low, frame.People.High, ticks);
    }

    private static double Inside(double middle, double width, FunnelFrame frame)
    {
        double edge = ChartMetrics.Margin + Math.Ceiling(width / 2) + 1;
        return Math.Clamp(middle, edge, Math.Max(edge, frame.Metrics.Width - edge));
    }

    private static ImmutableArray<ScenePoint> Across(FunnelFrame frame, double y) => [new(frame.Plot.Left, y), new(frame.Plot.Right, y)];

    // A line one unit wide is sharp where its middle lies between two pixels.
    private static double Sharp(double y) => Math.Floor(y) + 0.5;
}
