using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Control charts: <c>spc</c>.</summary>
internal sealed class ControlChartLayout : IChartLayout
{
    private const double BelowKey = 6;

    /// <inheritdoc/>
    public ChartScene? TryBuild(BoundFigure figure, Theme theme, ChartMetrics metrics)
    {
        if (figure.Data is not ControlData data)
        {
            return null;
        }

        ControlLines lines = ControlLines.Of(data, theme);
        LineFrame measured = LineFrame.Measure(LineData.Of(lines.Data, lines.Styles), metrics);
        LineFrame frame = ControlMarks.HasSignals(data) ? Lowered(measured) : measured;
        var scene = new SceneBuilder();
        frame.Key.DrawOn(scene);
        ControlMarks.DrawKey(data, measured.ValueTitleTop, scene);
        ImmutableArray<SceneAxis> axes = [AxisDrawing.Values(frame, scene), AxisDrawing.Time(frame, scene)];
        DrawLevels(data, frame, scene);
        DrawMonths(frame, scene);
        ControlMarks.Draw(data, frame, scene);
        EndLabelDrawing.Draw(frame, scene);
        LineChartLayout.SayIfEmpty(frame, scene);
        return scene.ToScene(figure, metrics, frame.Height, frame.Plot, axes, LineChartLayout.Notes(frame));
    }

    /// <summary>Makes room above the plot for one more row of words.</summary>
    private static LineFrame Lowered(LineFrame frame)
    {
        const double room = ChartMetrics.LineHeight + BelowKey;
        return frame with
        {
            Key = frame.Key with { Height = frame.Key.Height + room },
            Plot = frame.Plot with { Top = frame.Plot.Top + room, Bottom = frame.Plot.Bottom + room },
        };
    }

    /// <summary>Mean, limits and target, broken where limits start afresh.</summary>
    private static void DrawLevels(ControlData data, LineFrame frame, SceneBuilder scene)
    {
        foreach (LineSeries series in frame.Data.Series.Skip(1))
        {
            DrawLevel(series.Label, series.Style.Stroke, data, frame, segment => LevelOf(series.Label, data, segment), scene);
        }

        if (data.ShowsNearLimits)
        {
            DrawLevel(ControlLines.NearLimits, ControlLines.Near, data, frame, segment => segment.Limits?.NearHigh, scene);
            DrawLevel(ControlLines.NearLimits, ControlLines.Near, data, frame, segment => segment.Limits?.NearLow, scene);
        }
    }

    private static double? LevelOf(string label, ControlData data, ControlSegment segment) => label switch
    {
        ControlWords.Mean => segment.Limits?.Mean,
        ControlWords.LowerLimit => segment.Limits?.Low,
        ControlWords.UpperLimit => segment.Limits?.High,
        _ => data.Target,
    };

    private static void DrawLevel(
        string label, Stroke stroke, ControlData data, LineFrame frame, Func<ControlSegment, double?> level, SceneBuilder scene)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<ScenePoint>>(data.Segments.Length);
        foreach (ControlSegment segment in data.Segments)
        {
            if (level(segment) is { } value && data.IsPossible(value) && value >= frame.Values.Low && value <= frame.Values.High)
            {
                lines.Add(Across(segment, frame, frame.Y(value)));
            }
        }

        if (lines.Count > 0)
        {
            scene.Add(new LinesMark(MarkRole.Data, label, stroke, lines.DrainToImmutable()));
        }
    }

    // From half a month before the first to half a month after the last, so that a stretch of one month has a line too.
    private static ImmutableArray<ScenePoint> Across(ControlSegment segment, LineFrame frame, double y)
    {
        double half = Math.Max(frame.Time.UnitsPerMonth / 2, 1);
        double left = frame.Time.X(segment.Points[0].Point.Period.LastMonth) - half;
        double right = frame.Time.X(segment.Points[^1].Point.Period.LastMonth) + half;
        return [new(Math.Max(left, frame.Plot.Left), y), new(Math.Min(right, frame.Plot.Right), y)];
    }

    private static void DrawMonths(LineFrame frame, SceneBuilder scene)
    {
        LineSeries months = frame.Data.Series[0];
        ImmutableArray<ImmutableArray<ScenePoint>> lines =
            [.. months.Runs().Where(run => run.Length > 1).Select(run => LineDrawing.Points(run, frame))];
        if (!lines.IsEmpty)
        {
            scene.Add(new LinesMark(MarkRole.Data, months.Label, months.Style.Stroke, lines));
        }
    }
}
