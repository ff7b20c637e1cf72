using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Statistics;

namespace BoardDocs.Charts;

/// <summary>Draws average and limits, each named where it ends.</summary>
internal static class FunnelCurves
{
    private const double Gap = 4;

    private static readonly Stroke Solid = new(Palette.DarkGrey, 2.5);
    private static readonly Stroke Dashed = new(Palette.DarkGrey, 2.5, [8, 4]);
    private static readonly Stroke Dotted = new(Palette.DarkGrey, 2.5, [3, 4]);
    private static readonly Stroke Leader = new(Palette.MidGrey, 1);
    private static readonly TextStyle Text = new(Palette.DarkGrey, TextAnchor.Start);

    /// <summary>Width of the widest name.</summary>
    public static double LabelWidth(FunnelData data) =>
        data.Curve.IsEmpty ? 0 : TextMeasure.Widest([FunnelWords.Average, "99.8%", Number(data)]);

    /// <summary>Draws the curves; nothing without a baseline.</summary>
    public static void Draw(FunnelFrame frame, SceneBuilder scene)
    {
        if (frame.Data.Curve.IsEmpty || frame.Data.Baseline is not { } baseline)
        {
            return;
        }

        ImmutableArray<Curve> curves =
        [
            Of("99.8%", Dotted, limit => limit.High998),
            Of("95%", Dashed, limit => limit.High95),
            new Curve([FunnelWords.Average, Number(frame.Data)], Solid, [new(frame.Plot.Left, frame.Y(baseline)), new(frame.Plot.Right, frame.Y(baseline))]),
            Of("95%", Dashed, limit => limit.Low95),
            Of("99.8%", Dotted, limit => limit.Low998),
        ];
        foreach (Curve curve in curves)
        {
            scene.Add(new LinesMark(MarkRole.Reference, null, curve.Stroke, [curve.Points]));
        }

        Label(curves, frame, scene);

        Curve Of(string name, Stroke stroke, Func<FunnelLimit, double> limit) =>
            new([name], stroke, [.. frame.Data.Curve.Select(point => new ScenePoint(frame.X(point.Denominator), frame.Y(limit(point))))]);
    }

    private static void Label(ImmutableArray<Curve> curves, FunnelFrame frame, SceneBuilder scene)
    {
        double[] wanted = [.. curves.Select(curve => curve.Points[^1].Y)];
        double[] heights = [.. curves.Select(curve => (curve.Name.Length * ChartMetrics.LineHeight) + 1)];
        ImmutableArray<double> middles = LabelSolver.Place(wanted, heights, frame.Plot.Top - ChartMetrics.LineHeight, frame.Plot.Bottom);
        for (int i = 0; i < curves.Length; i++)
        {
            if (Math.Abs(middles[i] - wanted[i]) > ChartMetrics.LineHeight / 2)
            {
                scene.Line(MarkRole.Leader, null, Leader, curves[i].Points[^1], new(frame.LabelsLeft - Gap, middles[i]));
            }

            scene.Lines(TextRole.SeriesName, Text, curves[i].Name, frame.LabelsLeft, middles[i] - (curves[i].Name.Length * ChartMetrics.LineHeight / 2));
        }
    }

    private static string Number(FunnelData data) => NumberText.Format(data.Baseline ?? 0, data.Unit, data.Decimals);

    private sealed record Curve(ImmutableArray<string> Name, Stroke Stroke, ImmutableArray<ScenePoint> Points);
}
