using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Charts;

public sealed class ControlChartTests
{
    private const int Charts = 2000;

    private static readonly BoundFigure Homicide =
        ControlFigures.Of("low-counts", Unit.Count, 0, null, Polarity.Neutral, [], 1, 0, 2, 1, null, 3, 1, 1, 0, 2, 1, 1, 7, 1);

    [Theory]
    [InlineData("usual", ChartSize.Wide)]
    [InlineData("usual", ChartSize.Narrow)]
    [InlineData("low-counts", ChartSize.Wide)]
    public void Build_Draws_As_Agreed(string id, ChartSize size)
    {
        BoundFigure figure = id == "usual" ? ControlFigures.Usual() : Homicide;
        string svg = SvgPainter.Paint(ChartBuilder.Build(figure, Theme.Default, size), SvgOptions.File);

        Snapshot.Verify(svg.Replace("><", ">\n<", StringComparison.Ordinal), "svg", $"id={id}_size={size}");
    }

    [Fact]
    public void Build_Breaks_The_Lines_Where_Limits_Start_Afresh()
    {
        ChartScene scene = ChartBuilder.Build(ControlFigures.Usual(), Theme.Default);

        LinesMark mean = Assert.Single(scene.Marks.OfType<LinesMark>(), mark => mark is { Role: MarkRole.Data, Series: "Mean" });
        Assert.Equal(2, mean.Lines.Length);
        Assert.Equal(mean.Lines[0][1].X, mean.Lines[1][0].X, 1e-9);
        Assert.NotEqual(mean.Lines[0][1].Y, mean.Lines[1][0].Y);
    }

    [Fact]
    public void Build_Leaves_Out_A_Limit_That_No_Count_Can_Reach()
    {
        var data = Assert.IsType<ControlData>(Homicide.Data);

        Assert.True(data.Segments[0].Limits?.Low < 0, "The sample has no limit below 0.");
        Assert.DoesNotContain(ChartBuilder.Build(Homicide, Theme.Default).Marks, mark => mark.Series == "Lower limit");
        Assert.Contains(data.ToTable().Columns, column => column.Heading == "Lower limit");
    }

    [Fact]
    public void Build_Keeps_The_Rules_For_Any_Data()
    {
        for (ulong seed = 1; seed <= Charts; seed++)
        {
            BoundFigure figure = ControlFigures.Random(seed);
            ChartRules.CheckFigure(figure, Theme.Default);
            foreach (ChartSize size in Enum.GetValues<ChartSize>())
            {
                ControlPictureRules.Check(ChartBuilder.Build(figure, Theme.Default, size), Assert.IsType<ControlData>(figure.Data));
            }
        }
    }
}
