using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Data;
using BoardDocs.Statistics;

namespace BoardDocs.Tests.Charts;

/// <summary>Item 10: two plots over one time axis, or two axes from 0 with light columns and a dark line.</summary>
internal static class VolumeRateRules
{
    public static void Check(ChartScene scene, VolumeRateData data)
    {
        SceneAxis[] axes = [.. AxisRules.AllValues(scene)];
        Assert.Equal(2, axes.Length);
        Assert.Single(scene.Axes, axis => axis.Kind == AxisKind.Time);
        Check(scene, data.Volume, axes[0]);
        Check(scene, data.Rate, axes[1]);
        MonthsStandInLine(scene, data);
        if (IsDual(axes))
        {
            TheLineStandsOutFromTheColumns(scene);
        }
    }

    private static void Check(ChartScene scene, TimeSeriesData data, SceneAxis axis)
    {
        string words = LineRules.Squeeze(string.Concat(TextRules.All(scene).Where(text => text.Role == TextRole.AxisTitle).Select(text => text.Text)));
        Assert.Contains(LineRules.Squeeze(data.ValueAxisTitle), words, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(LineRules.Squeeze(data.ValueAxisTitle), LineRules.Squeeze(axis.Title), StringComparison.OrdinalIgnoreCase);
        ChartPoint[] values = [.. data.Series.SelectMany(series => series.Points).Where(point => LineRules.IsDrawn(point.Value))];
        Assert.True(axis.Minimum <= 0 && axis.Maximum >= 0, $"{scene.FigureId}: an axis does not hold 0.");
        ScenePoint[] drawn = [.. scene.Marks.Where(mark => mark.Role == MarkRole.Data && mark.Series == data.Series[0].Label).SelectMany(Ends)];
        foreach (ChartPoint point in values)
        {
            double value = point.Value ?? 0;
            Assert.InRange(value, axis.Minimum, axis.Maximum);
            Assert.True(drawn.Any(at => Math.Abs(at.Y - Y(axis, value)) < 0.6), $"{scene.FigureId}: {value} of {data.Series[0].Label} is not drawn.");
        }

        string last = values.Length == 0 ? "Not available" : NumberText.Format(values[^1].Value ?? 0, data.Unit, data.Decimals);
        string all = LineRules.Squeeze(string.Concat(TextRules.All(scene).Where(text => text.Role is TextRole.AxisTitle or TextRole.SeriesValue or TextRole.SeriesName).Select(text => text.Text + "\n")));
        Assert.Contains(LineRules.Squeeze(last), all, StringComparison.Ordinal);
    }

    // Ticks lie on pixels, values between them: up to half a unit apart.
    private static double Y(SceneAxis axis, double value)
    {
        AxisTick low = axis.Ticks[0];
        AxisTick high = axis.Ticks[^1];
        return low.Position + ((value - low.Value) / (high.Value - low.Value) * (high.Position - low.Position));
    }

    private static void MonthsStandInLine(ChartScene scene, VolumeRateData data)
    {
        Dictionary<Period, double> places = [];
        foreach (TimeSeriesData part in (TimeSeriesData[])[data.Volume, data.Rate])
        {
            double[] xs = [.. scene.Marks.Where(mark => mark.Role == MarkRole.Data && mark.Series == part.Series[0].Label).SelectMany(Ends).Select(at => at.X).Distinct().Order()];
            ChartPoint[] points = [.. part.Series[0].Points.Where(point => LineRules.IsDrawn(point.Value))];
            Assert.Equal(points.Length, xs.Length);
            foreach ((ChartPoint point, double x) in points.Zip(xs))
            {
                Assert.True(places.TryAdd(point.Period, x) || Math.Abs(places[point.Period] - x) < 1e-6, $"{scene.FigureId}: {point.Period} stands at two places.");
            }
        }
    }

    private static bool IsDual(SceneAxis[] axes) => axes[0].Ticks[0].Position == axes[1].Ticks[0].Position;

    private static void TheLineStandsOutFromTheColumns(ChartScene scene)
    {
        foreach (RectanglesMark columns in scene.Marks.OfType<RectanglesMark>().Where(mark => mark.Role == MarkRole.Data))
        {
            Assert.All(scene.Marks.OfType<LinesMark>().Where(mark => mark.Role == MarkRole.Data), line => Assert.True(Contrast.ToWhite(line.Stroke.Colour) / Contrast.ToWhite(columns.Fill) >= 3, $"{scene.FigureId}: {line.Stroke.Colour} on {columns.Fill}."));
        }
    }

    private static IEnumerable<ScenePoint> Ends(SceneMark mark) => mark switch
    {
        LinesMark lines => lines.Lines.SelectMany(line => line),
        MarkersMark markers => markers.Points,
        RectanglesMark columns => columns.Boxes.SelectMany(box => (ScenePoint[])[new(Math.Round((box.Left + box.Right) / 2, 6), box.Top), new(Math.Round((box.Left + box.Right) / 2, 6), box.Bottom)]),
        _ => [],
    };
}
