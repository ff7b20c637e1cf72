using BoardDocs.Binding;
using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>Items 3 to 6 and 9, 13 for lines over time: the scene says what the data says.</summary>
internal static class LineRules
{
    public static void Check(ChartScene scene, TimeSeriesData data)
    {
        AxisEnclosesTheData(scene, data);
        AxisStartsAtZeroOrSaysSo(scene, data);
        EveryValueIsDrawnInItsPlace(scene, data);
        EveryLineHasItsLastValue(scene, data);
        EveryLineHasItsName(scene, data);
        SeriesAreDrawnInOrder(scene, data);
        ColumnsStandOnZeroAndApart(scene, data);
        ReferenceIsDrawnAndNamed(scene, data);
        AxisTitlesGiveTheUnits(scene, data);
    }

    private static void AxisEnclosesTheData(ChartScene scene, TimeSeriesData data)
    {
        SceneAxis axis = AxisRules.Values(scene);
        foreach (double value in Values(data))
        {
            Assert.True(axis.Ticks[^1].Value >= value, $"{scene.FigureId}: the top tick {axis.Ticks[^1].Value} is below {value}.");
            Assert.True(axis.Minimum <= value, $"{scene.FigureId}: the axis starts above {value}.");
        }
    }

    private static void AxisStartsAtZeroOrSaysSo(ChartScene scene, TimeSeriesData data)
    {
        SceneAxis axis = AxisRules.Values(scene);
        if (axis.Minimum <= 0)
        {
            Assert.Empty(scene.Notes);
            return;
        }

        Assert.Equal("The vertical axis does not start at 0.", Assert.Single(scene.Notes));
        double lowest = data.Series.SelectMany(series => series.Points).Where(point => IsDrawn(point.Value)).Min(point => point.Interval?.Low ?? point.Value ?? 0);
        Assert.InRange((lowest - axis.Minimum) / (axis.Maximum - axis.Minimum), 0.25 - 1e-9, (1 / 3.0) + 1e-9);
        Assert.True((Values(data).Max() - Values(data).Min()) / Values(data).Max() < 1 / 6.0, $"{scene.FigureId}: an axis from 0 would have shown the pattern.");
    }

    private static void EveryValueIsDrawnInItsPlace(ChartScene scene, TimeSeriesData data)
    {
        SceneAxis axis = AxisRules.Values(scene);
        foreach (ChartSeries series in data.Series.DistinctBy(one => one.Label))
        {
            ScenePoint[] drawn = [.. scene.Marks.Where(mark => mark.Role == MarkRole.Data && mark.Series == series.Label).SelectMany(Points)];
            ChartPoint[] values = [.. data.Series.Where(one => one.Label == series.Label).SelectMany(one => one.Points).Where(point => IsDrawn(point.Value))];
            Assert.Equal(values.Length == 0, drawn.Length == 0);
            foreach (ChartPoint point in values)
            {
                double y = scene.Plot.Bottom - (((point.Value ?? 0) - axis.Minimum) / (axis.Maximum - axis.Minimum) * scene.Plot.Height);
                bool isLow = data.Drawing == TimeDrawing.Columns && Math.Abs((point.Value ?? 0) / (axis.Maximum - axis.Minimum) * scene.Plot.Height) < 3;
                Assert.True(drawn.Any(at => Math.Abs(at.Y - y) < (isLow ? 3 : 0.01)), $"{scene.FigureId}: {point.Value} of {series.Label} is not drawn.");
            }

            Assert.All(drawn, at => Assert.InRange(at.Y, scene.Plot.Top - 0.01, scene.Plot.Bottom + 0.01));
        }
    }

    private static void EveryLineHasItsLastValue(ChartScene scene, TimeSeriesData data)
    {
        PlacedText[] texts = TextRules.All(scene);
        foreach (ChartSeries series in data.Series)
        {
            double? last = series.Points.Select(point => point.Value).LastOrDefault(IsDrawn);
            string text = last is { } value ? BoardDocs.Statistics.NumberText.Format(value, data.Unit, data.Decimals) : "Not available";
            Assert.True(texts.Any(one => one.Role is TextRole.SeriesValue or TextRole.SeriesName && one.Text.Contains(text, StringComparison.Ordinal)), $"{scene.FigureId}: the last value {text} of {series.Label} is not printed.");
        }
    }

    private static void EveryLineHasItsName(ChartScene scene, TimeSeriesData data)
    {
        string words = Squeeze(string.Concat(TextRules.All(scene).Where(text => text.Role == TextRole.SeriesName).Select(text => text.Text)));
        foreach (ChartSeries series in data.Series)
        {
            string start = Squeeze(series.Label)[..Math.Min(8, Squeeze(series.Label).Length)];
            Assert.True(words.Contains(start, StringComparison.Ordinal), $"{scene.FigureId}: {series.Label} is not named.");
        }
    }

    private static void SeriesAreDrawnInOrder(ChartScene scene, TimeSeriesData data)
    {
        string[] drawn = [.. scene.Marks.Where(mark => mark.Role == MarkRole.Data && mark.Series is not null).Select(mark => mark.Series ?? string.Empty).Distinct(StringComparer.Ordinal)];
        string[] given = [.. data.Series.Where(one => one.Points.Any(point => IsDrawn(point.Value))).Select(one => one.Label).Distinct(StringComparer.Ordinal)];
        Assert.Equal(given, drawn);
    }

    private static void ColumnsStandOnZeroAndApart(ChartScene scene, TimeSeriesData data)
    {
        bool hasColumns = scene.Marks.Any(mark => mark is RectanglesMark { Role: MarkRole.Data });
        Assert.False(hasColumns && data.Drawing != TimeDrawing.Columns, $"{scene.FigureId}: columns nobody asked for.");
        int places = data.Series.Select(series => series.Points.Length).DefaultIfEmpty(0).Max();
        Assert.True(hasColumns || data.Drawing != TimeDrawing.Columns || !Values(data).Any() || scene.Plot.Width < 3.2 * places, $"{scene.FigureId}: {places} columns had room.");
        SceneAxis axis = AxisRules.Values(scene);
        foreach (RectanglesMark columns in scene.Marks.OfType<RectanglesMark>().Where(mark => mark.Role == MarkRole.Data))
        {
            double zero = scene.Plot.Bottom - ((0 - axis.Minimum) / (axis.Maximum - axis.Minimum) * scene.Plot.Height);
            Assert.All(columns.Boxes, box => Assert.True(Math.Abs(box.Top - zero) < 0.01 || Math.Abs(box.Bottom - zero) < 0.01, $"{scene.FigureId}: a column does not stand on 0."));
            Assert.All(columns.Boxes, box => Assert.True(box.Height > 2.99, $"{scene.FigureId}: a low column looks like a month without a value."));
            Assert.All(columns.Boxes, box => Assert.InRange(box.Left, scene.Plot.Left - 0.01, scene.Plot.Right));
            Assert.All(columns.Boxes.Zip(columns.Boxes.Skip(1)), pair => Assert.InRange(pair.Second.Left - pair.First.Right, 0.01, double.PositiveInfinity));
        }
    }

    private static void ReferenceIsDrawnAndNamed(ChartScene scene, TimeSeriesData data)
    {
        SceneMark[] lines = [.. scene.Marks.Where(mark => mark.Role == MarkRole.Reference)];
        string words = Squeeze(string.Concat(TextRules.All(scene).Where(text => text.Role == TextRole.ReferenceName).Select(text => text.Text)));
        if (data.Reference is not { } reference || !Values(data).Any())
        {
            Assert.True(lines.Length == 0 || data.Reference is not null, $"{scene.FigureId}: a reference is drawn that nobody asked for.");
            return;
        }

        SceneAxis axis = AxisRules.Values(scene);
        double y = scene.Plot.Bottom - ((reference.Value - axis.Minimum) / (axis.Maximum - axis.Minimum) * scene.Plot.Height);
        Assert.All(Points(Assert.Single(lines)), point => Assert.Equal(y, point.Y, 1e-6));
        Assert.StartsWith(Squeeze(reference.Label)[..4], words, StringComparison.OrdinalIgnoreCase);
    }

    private static void AxisTitlesGiveTheUnits(ChartScene scene, TimeSeriesData data)
    {
        string words = Squeeze(string.Concat(TextRules.All(scene).Where(text => text.Role == TextRole.AxisTitle).Select(text => text.Text)));
        Assert.Contains(Squeeze(data.ValueAxisTitle), words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Squeeze(data.TimeAxisTitle), words, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<double> Values(TimeSeriesData data) =>
        data.Series.SelectMany(series => series.Points).Where(point => IsDrawn(point.Value)).Select(point => point.Value ?? 0);

    internal static bool IsDrawn(double? value) => value is { } number && Math.Abs(number) <= 1e15;

    internal static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<ScenePoint> Points(SceneMark mark) => mark switch
    {
        LinesMark lines => lines.Lines.SelectMany(line => line),
        MarkersMark markers => markers.Points,
        RectanglesMark columns => columns.Boxes.SelectMany(box => new ScenePoint[] { new((box.Left + box.Right) / 2, box.Top), new((box.Left + box.Right) / 2, box.Bottom) }),
        _ => [],
    };
}
