using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Charts;

public sealed class ChartRulesTests
{
    public static TheoryData<string> Samples() => [.. SampleFigures.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_Sample_Keeps_The_Rules(string id) => ChartRules.CheckFigure(SampleFigures.All[id], Theme.Default);

    [Theory]
    [InlineData("#801650")]
    [InlineData("#ffdd00")]
    [InlineData("not a colour")]
    public void Every_Theme_Keeps_The_Rules(string accent)
    {
        foreach (BoundFigure figure in SampleFigures.All.Values)
        {
            ChartRules.CheckFigure(figure, new Theme(accent, null));
        }
    }

    [Theory]
    [InlineData(TimeDrawing.Lines)]
    [InlineData(TimeDrawing.MarkedLines)]
    [InlineData(TimeDrawing.Columns)]
    public void Two_Thousand_Random_Figures_Keep_The_Rules(TimeDrawing drawing)
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            ChartRules.CheckFigure(RandomLines.Figure(seed, drawing), Theme.Default);
        }
    }

    [Fact]
    public void Two_Thousand_Random_Pairs_Keep_The_Rules()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            ChartRules.CheckFigure(RandomLines.Pair(seed), Theme.Default);
        }
    }

    [Fact]
    public void Two_Thousand_Random_Comparisons_Keep_The_Rules()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            ChartRules.CheckFigure(RandomLines.Comparison(seed), Theme.Default);
        }
    }

    [Fact]
    public void A_Rule_Is_Broken_By_Text_That_Overlaps()
    {
        ChartScene scene = ChartBuilder.Build(SampleFigures.All["homicide"], Theme.Default);
        ChartScene twice = scene with { Texts = scene.Texts.Add(scene.Texts[0]) };

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => TextRules.NoTwoTextsOverlap(twice));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => TextRules.NoTextLeavesTheCanvas(scene with { Width = 300 }));
    }
}
