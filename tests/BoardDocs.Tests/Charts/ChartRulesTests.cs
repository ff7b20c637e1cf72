using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Charts;

public sealed class ChartRulesTests
{
    private static readonly ImmutableArray<Unit> Units = [Unit.Count, Unit.Proportion, FigureBuilder.PerThousandResidents, new(UnitKind.Pounds), new(UnitKind.Days), Unit.PercentagePoints, Unit.RelativeChange, Unit.Ratio];

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

    [Fact]
    public void Six_Hundred_Random_Figures_Keep_The_Rules()
    {
        for (int seed = 0; seed < 600; seed++)
        {
            ChartRules.CheckFigure(RandomFigure(seed), Theme.Default);
        }
    }

    private static BoundFigure RandomFigure(int seed)
    {
        var random = new Random(seed);
        Unit unit = Units[random.Next(Units.Length)];
        double level = Math.Pow(10, random.Next(unit.Kind == UnitKind.Count ? 0 : -4, 8));
        double swing = level * Math.Pow(10, random.Next(-3, 1));
        bool signed = random.Next(6) == 0;
        int points = random.Next(1, 80);
        int gaps = random.Next(5) == 0 ? 3 : 60;
        var frequency = (Frequency)random.Next(3);
        var last = Period.Ending(frequency, 2023, random.Next(1, 13));
        ChartSeries[] series = [.. Enumerable.Range(0, random.Next(1, 9)).Select(i => new ChartSeries(Name(random, i), i == 0 ? SeriesRole.Own : (SeriesRole)random.Next(1, 3),
            [.. Enumerable.Range(0, points).Select(p => new ChartPoint(last.Add(p + 1 - points), random.Next(gaps) == 0 ? null : Value(random, level, swing, signed, unit)))]))];
        return FigureBuilder.Figure($"random-{seed}", "series", unit, random.Next(0, 5), "per 1,000 residents", series);
    }

    private static double Value(Random random, double level, double swing, bool signed, Unit unit)
    {
        double value = (signed && random.Next(2) == 0 ? -level : level) + (swing * (random.NextDouble() - 0.5));
        return unit.Kind == UnitKind.Count ? Math.Round(value) : value;
    }

    private static string Name(Random random, int index) =>
        $"{index} " + string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => new string((char)random.Next('a', 'z'), random.Next(1, 14))));

    [Fact]
    public void A_Rule_Is_Broken_By_Text_That_Overlaps()
    {
        ChartScene scene = ChartBuilder.Build(SampleFigures.All["homicide"], Theme.Default);
        ChartScene twice = scene with { Texts = scene.Texts.Add(scene.Texts[0]) };

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => TextRules.NoTwoTextsOverlap(twice));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => TextRules.NoTextLeavesTheCanvas(scene with { Width = 300 }));
    }
}
