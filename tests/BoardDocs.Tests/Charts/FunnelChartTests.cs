using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Charts;

public sealed class FunnelChartTests
{
    private const int Charts = 2000;

    [Theory]
    [InlineData(ChartSize.Wide)]
    [InlineData(ChartSize.Narrow)]
    public void Build_Draws_As_Agreed(ChartSize size)
    {
        string svg = SvgPainter.Paint(ChartBuilder.Build(FunnelFigures.Usual(), Theme.Default, size), SvgOptions.File);

        Snapshot.Verify(svg.Replace("><", ">\n<", StringComparison.Ordinal), "svg", $"size={size}");
    }

    [Fact]
    public void Build_Keeps_The_Rules_For_Any_Data()
    {
        for (ulong seed = 1; seed <= Charts; seed++)
        {
            BoundFigure figure = FunnelFigures.Random(seed);
            ChartRules.CheckFigure(figure, Theme.Default);
            foreach (ChartSize size in Enum.GetValues<ChartSize>())
            {
                FunnelRules.Check(ChartBuilder.Build(figure, Theme.Default, size), Assert.IsType<FunnelData>(figure.Data));
            }
        }
    }
}
