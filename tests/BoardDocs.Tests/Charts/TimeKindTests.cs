using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Charts;

public sealed class TimeKindTests
{
    public static TheoryData<string> Figures() => [.. TimeFigures.All.Keys];

    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_Figure_Keeps_The_Rules(string id)
    {
        foreach (string accent in (string[])["#12436D", "#801650", "#2073BC", "not a colour"])
        {
            ChartRules.CheckFigure(TimeFigures.All[id], new Theme(accent, null));
        }
    }

    [Theory]
    [InlineData("monthly-lines", ChartSize.Wide)]
    [InlineData("monthly-columns", ChartSize.Narrow)]
    [InlineData("volume-rate", ChartSize.Wide)]
    [InlineData("volume-rate-dual", ChartSize.Wide)]
    [InlineData("volume-rate-dual", ChartSize.Narrow)]
    [InlineData("compare", ChartSize.Wide)]
    [InlineData("compare", ChartSize.Narrow)]
    [InlineData("ratio", ChartSize.Narrow)]
    [InlineData("ratio-band", ChartSize.Wide)]
    public void Paint_Draws_As_Agreed(string id, ChartSize size) =>
        Snapshot.Verify(SvgPainter.Paint(Build(id, size), SvgOptions.File).Replace("><", ">\n<", StringComparison.Ordinal), "svg", $"id={id}_size={size}");

    [Fact]
    public void Columns_Leave_Gaps_Where_Months_Are_Missing() =>
        Assert.Equal(10, Build("monthly-columns", ChartSize.Wide).Marks.OfType<RectanglesMark>().Single(mark => mark.Role == MarkRole.Data).Boxes.Length);

    [Fact]
    public void Two_Axes_Have_Ticks_At_The_Same_Height()
    {
        SceneAxis[] axes = [.. AxisRules.AllValues(Build("volume-rate-dual", ChartSize.Wide))];
        Assert.Equal(axes[0].Ticks.Select(tick => tick.Position), axes[1].Ticks.Select(tick => tick.Position));
        Assert.Equal((0, 0), (axes[0].Minimum, axes[1].Minimum));
    }

    [Fact]
    public void Numbers_Too_Wide_For_Two_Axes_Get_Two_Plots()
    {
        SceneAxis[] axes = [.. AxisRules.AllValues(Build("volume-rate-huge", ChartSize.Narrow))];
        Assert.True(axes[0].Ticks[0].Position < axes[1].Ticks[^1].Position);
    }

    [Fact]
    public void A_Comparison_Is_Upright_Where_Every_Value_Fits_And_Lies_Down_Elsewhere()
    {
        Assert.NotEmpty(Build("compare", ChartSize.Wide).Axes);
        Assert.Empty(Build("compare", ChartSize.Narrow).Axes);
        Assert.Empty(Build("compare-huge", ChartSize.Narrow).Axes);
    }

    [Fact]
    public void Parity_Is_Named_And_The_Band_Lies_Below_The_Lines()
    {
        ChartScene scene = Build("ratio-band", ChartSize.Wide);
        Assert.Contains(TextRules.All(scene), text => text is { Role: TextRole.ReferenceName, Text: "Same as White people" });
        int band = scene.Marks.Select((mark, i) => (mark, i)).Last(pair => pair.mark.Role == MarkRole.Band).i;
        Assert.All(scene.Marks.Select((mark, i) => (mark, i)).Where(pair => pair.mark.Role == MarkRole.Data), pair => Assert.True(pair.i > band));
        Assert.All(scene.Marks.OfType<LinesMark>().Where(mark => mark.Fill is not null), mark => Assert.All(mark.Lines, line => Assert.Equal(line[0], line[^1])));
    }

    [Fact]
    public void Two_Hundred_Lines_Are_Drawn_Without_An_Exception()
    {
        ChartSeries[] lines = [.. Enumerable.Range(0, 200).Select(i => FigureBuilder.Line($"Measure of offences {i + 1}", SeriesRole.Measure, FigureBuilder.Month(2023, 9), i, i + 1, i + 2))];
        ChartRules.CheckFigure(FigureBuilder.Figure("many", "series", Unit.Count, 0, "offences", lines), Theme.Default);
    }

    private static ChartScene Build(string id, ChartSize size) => ChartBuilder.Build(TimeFigures.All[id], Theme.Default, size);
}
