using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Data;
using BoardDocs.Statistics;

namespace BoardDocs.Tests.Charts;

/// <summary>Items 3 to 5, 9 and 13 for columns side by side: every value is drawn from 0, printed, and in order.</summary>
internal static class CompareRules
{
    public static void Check(ChartScene scene, TimeSeriesData data)
    {
        EveryValueIsPrinted(scene, data);
        EveryPeriodIsNamed(scene, data);
        EverySeriesIsNamedInOrder(scene, data);
        BarsStartAtZeroAndAreAsLongAsTheirValues(scene, data);
        OwnAreaIsBold(scene, data);
    }

    private static void EveryValueIsPrinted(ChartScene scene, TimeSeriesData data)
    {
        List<string> printed = [.. Texts(scene, TextRole.SeriesValue)];
        foreach (double value in Drawn(data))
        {
            Assert.True(printed.Remove(NumberText.Format(value, data.Unit, data.Decimals)), $"{scene.FigureId} {scene.Size}: {value} is not printed.");
        }

        Assert.All(printed, text => Assert.Equal("Not available", text));
    }

    private static void EveryPeriodIsNamed(ChartScene scene, TimeSeriesData data)
    {
        string words = LineRules.Squeeze(string.Concat(Texts(scene, TextRole.TimeTick)));
        foreach (Period period in data.Series.SelectMany(series => series.Points).Select(point => point.Period).Distinct())
        {
            Assert.Contains(LineRules.Squeeze(period.ToShortWords()), words, StringComparison.Ordinal);
        }
    }

    private static void EverySeriesIsNamedInOrder(ChartScene scene, TimeSeriesData data)
    {
        string words = LineRules.Squeeze(string.Concat(Texts(scene, TextRole.SeriesName)));
        string expected = data.Series.Length < 2 ? string.Empty : LineRules.Squeeze(string.Concat(data.Series.Select(series => series.Label)));
        Assert.Equal(expected.Length, words.Length);
        Assert.Equal(data.Series.Length < 2 ? 0 : data.Series.Length, scene.Marks.OfType<RectanglesMark>().Count(mark => mark.Role == MarkRole.Key));
    }

    private static void BarsStartAtZeroAndAreAsLongAsTheirValues(ChartScene scene, TimeSeriesData data)
    {
        bool upright = scene.Axes.Length > 0;
        double[] values = [.. Drawn(data)];
        SceneBox[] bars = [.. scene.Marks.OfType<RectanglesMark>().Where(mark => mark.Role == MarkRole.Data).SelectMany(mark => mark.Boxes.Select(box => Outer(box, mark.Outline)))];
        Assert.Equal(values.Length, bars.Length);
        double[] lengths = [.. bars.Select(bar => upright ? bar.Height : bar.Width)];
        double longest = values.Select(Math.Abs).DefaultIfEmpty(0).Max();
        double scale = longest > 0 ? lengths.Max() / longest : 0;
        foreach ((double value, double length) in values.Select(Math.Abs).Order().Zip(lengths.Order()))
        {
            Assert.Equal(Math.Abs(value) * scale, length, 0.01 + (lengths.Max() * 1e-9));
        }

        for (int i = 0; i < bars.Length; i++)
        {
            Assert.DoesNotContain(bars.Skip(i + 1), other => other.Intersects(bars[i]));
        }
    }

    private static void OwnAreaIsBold(ChartScene scene, TimeSeriesData data)
    {
        if (data.Series is [{ Role: SeriesRole.Own }, ..] && Drawn(data with { Series = data.Series[..1] }).Any())
        {
            Assert.Contains(scene.Texts, group => group.Style.IsBold && group.Texts.Any(text => text.Role == TextRole.SeriesValue));
        }
    }

    private static IEnumerable<double> Drawn(TimeSeriesData data) => data.Series
        .SelectMany(series => series.Points.OrderBy(point => point.Period))
        .Where(point => LineRules.IsDrawn(point.Value))
        .Select(point => point.Value ?? 0);

    private static IEnumerable<string> Texts(ChartScene scene, TextRole role) => TextRules.All(scene).Where(text => text.Role == role).Select(text => text.Text);

    private static SceneBox Outer(SceneBox box, Stroke? outline) => outline is null
        ? box
        : new(box.Left - (Math.Min(outline.Width, box.Width + outline.Width) / 2), box.Top - (outline.Width / 2), box.Right + (outline.Width / 2), box.Bottom + (outline.Width / 2));
}
