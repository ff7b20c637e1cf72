using BoardDocs.Binding;
using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>What a funnel must show: every area in its place, those outside by shape, the own area by name, five named curves.</summary>
internal static class FunnelRules
{
    public static void Check(ChartScene scene, FunnelData data)
    {
        EveryAreaIsInItsPlace(scene, data);
        OwnAreaIsNamedInBold(scene, data);
        OutsideAreasAreSquaresWithNamesOrANote(scene, data);
        CurvesAreNamed(scene, data);
    }

    private static void EveryAreaIsInItsPlace(ChartScene scene, FunnelData data)
    {
        SceneAxis rates = AxisRules.Values(scene);
        SceneAxis people = scene.Axes.Single(axis => axis.Kind == AxisKind.Across);
        ScenePoint[] drawn = [.. scene.Marks.OfType<MarkersMark>().Where(mark => mark.Role == MarkRole.Data).SelectMany(mark => mark.Points)];
        Assert.Equal(data.Areas.Length, drawn.Length);
        Assert.All(data.Areas, area =>
        {
            double x = scene.Plot.Left + ((area.Denominator - people.Minimum) / (people.Maximum - people.Minimum) * scene.Plot.Width);
            double y = scene.Plot.Bottom - ((area.Rate - rates.Minimum) / (rates.Maximum - rates.Minimum) * scene.Plot.Height);
            Assert.True(drawn.Any(at => Math.Abs(at.X - x) < 0.01 && Math.Abs(at.Y - y) < 0.01), $"{scene.FigureId}: {area.Label} is not in its place.");
            Assert.InRange(x, scene.Plot.Left, scene.Plot.Right);
            Assert.InRange(y, scene.Plot.Top - 0.01, scene.Plot.Bottom + 0.01);
        });
    }

    private static void OwnAreaIsNamedInBold(ChartScene scene, FunnelData data)
    {
        FunnelArea own = data.Areas.Single(area => area.IsOwn);
        string words = Squeeze(scene.Texts.Where(group => group.Style.IsBold).SelectMany(group => group.Texts).Select(text => text.Text));
        Assert.StartsWith(Start(own), words, StringComparison.Ordinal);
    }

    private static void OutsideAreasAreSquaresWithNamesOrANote(ChartScene scene, FunnelData data)
    {
        FunnelArea[] outside = [.. data.Areas.Where(area => area is { IsOwn: false, Side998: not 0 })];
        Assert.Equal(outside.Length, scene.Marks.OfType<MarkersMark>().Where(mark => mark is { Role: MarkRole.Data, Shape: MarkerShape.Square }).Sum(mark => mark.Points.Length));
        bool saysSo = scene.Notes.Any(note => note.Contains("data table only", StringComparison.Ordinal));
        string names = Squeeze(TextRules.All(scene).Where(text => text.Role == TextRole.SeriesValue).Select(text => text.Text));
        Assert.True(saysSo || outside.All(area => names.Contains(Start(area), StringComparison.Ordinal)), $"{scene.FigureId}: an area has no name and no note says so.");
    }

    private static void CurvesAreNamed(ChartScene scene, FunnelData data)
    {
        int expected = data.Baseline is null ? 0 : 5;
        Assert.Equal(expected, scene.Marks.Count(mark => mark.Role == MarkRole.Reference));
        Assert.Equal(expected, TextRules.All(scene).Count(text => text.Text is "95%" or "99.8%" or "Average"));
    }

    // A long name may end in an ellipsis.
    private static string Start(FunnelArea area) => Squeeze([area.Label])[..5];

    private static string Squeeze(IEnumerable<string> texts) => string.Concat(string.Concat(texts).Where(c => !char.IsWhiteSpace(c)));
}
