using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Charts;

/// <summary>Draws the lines: gaps stay open, a value between two gaps or a marked one is a dot, the last value has a marker.</summary>
internal static class LineDrawing
{
    /// <summary>Half the width of a marker at the end of a line.</summary>
    public const double MarkerRadius = 4.5;

    /// <summary>Half the width of a marker between two gaps.</summary>
    private const double DotRadius = 3;

    /// <summary>Nearer than this, markers would hide the line.</summary>
    private const double LeastMarkerDistance = 10;

    /// <summary>Draws every line in the order of the data.</summary>
    public static void Draw(LineFrame frame, SceneBuilder scene)
    {
        foreach (LineSeries series in frame.Data.Series)
        {
            Draw(series, frame, scene);
        }
    }

    /// <summary>Where the last value of a line is; null where it has none.</summary>
    public static ScenePoint? End(LineSeries series, LineFrame frame) =>
        series.Last is { } last ? At(last, frame) : null;

    private static void Draw(LineSeries series, LineFrame frame, SceneBuilder scene)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<ScenePoint>>(1);
        var dots = ImmutableArray.CreateBuilder<ScenePoint>(1);
        bool isMarked = frame.Data.Source.Drawing == TimeDrawing.MarkedLines && frame.Time.UnitsPerMonth * frame.Data.Step >= LeastMarkerDistance;
        foreach (ImmutableArray<TimedValue> run in series.Runs())
        {
            ImmutableArray<ScenePoint> points = Points(run, frame);
            if (run.Length > 1)
            {
                lines.Add(points);
            }

            if (run.Length == 1 || isMarked)
            {
                dots.AddRange(run[^1] == series.Last ? points[..^1] : points);
            }
        }

        if (lines.Count > 0)
        {
            scene.Add(new LinesMark(MarkRole.Data, series.Label, series.Style.Stroke, lines.DrainToImmutable()));
        }

        scene.Markers(MarkRole.Data, series, DotRadius, dots.DrainToImmutable());
        scene.Markers(MarkRole.Data, series, MarkerRadius, End(series, frame) is { } end ? [end] : []);
    }

    /// <summary>The places of a run of values.</summary>
    public static ImmutableArray<ScenePoint> Points(ImmutableArray<TimedValue> run, LineFrame frame)
    {
        var points = ImmutableArray.CreateBuilder<ScenePoint>(run.Length);
        foreach (TimedValue value in run)
        {
            points.Add(At(value, frame));
        }

        return points.MoveToImmutable();
    }

    /// <summary>Where a value lies.</summary>
    public static ScenePoint At(TimedValue value, LineFrame frame) => new(frame.Time.X(value.Month), frame.Y(value.Value));
}
