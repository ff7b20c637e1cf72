using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Charts;

public sealed class BarChartTests
{
    private static readonly ImmutableArray<Unit> Units =
        [Unit.Count, Unit.Proportion, FigureBuilder.PerThousandResidents, new(UnitKind.Pounds), new(UnitKind.Days), Unit.PercentagePoints, Unit.RelativeChange, Unit.Ratio];

    public static TheoryData<string> Samples() => [.. BarFigures.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_Sample_Keeps_The_Rules(string id) => ChartRules.CheckFigure(BarFigures.All[id], Theme.Default);

    [Theory]
    [InlineData("#801650")]
    [InlineData("#ffdd00")]
    [InlineData("not a colour")]
    public void Every_Theme_Keeps_The_Rules(string accent) => ChartRules.CheckFigure(BarFigures.All["msg"], new Theme(accent, null));

    [Theory]
    [InlineData("msg", ChartSize.Wide)]
    [InlineData("msg", ChartSize.Narrow)]
    [InlineData("forces", ChartSize.Narrow)]
    [InlineData("missing", ChartSize.Wide)]
    [InlineData("bars-negative", ChartSize.Wide)]
    [InlineData("change", ChartSize.Wide)]
    [InlineData("change", ChartSize.Narrow)]
    [InlineData("satisfaction", ChartSize.Wide)]
    [InlineData("composition", ChartSize.Wide)]
    [InlineData("composition", ChartSize.Narrow)]
    public void Build_Draws_As_Agreed(string id, ChartSize size) =>
        Snapshot.Verify(SvgPainter.Paint(ChartBuilder.Build(BarFigures.All[id], Theme.Default, size), SvgOptions.File).Replace("><", ">\n<", StringComparison.Ordinal), "svg", $"id={id}_size={size}");

    [Fact]
    public void Two_Thousand_Random_Figures_Keep_The_Rules()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            ChartRules.CheckFigure(BarFigures.Figure($"random-{seed}", RandomBars(new Random(seed))), Theme.Default);
        }
    }

    [Fact]
    public void Two_Thousand_Random_Changes_Keep_The_Rules()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            ChartRules.CheckFigure(BarFigures.Figure($"random-{seed}", RandomChanges(new Random(seed))), Theme.Default);
        }
    }

    [Fact]
    public void Build_Gives_Every_Change_Its_Sign()
    {
        string[] values = [.. TextRules.All(ChartBuilder.Build(BarFigures.All["change"], Theme.Default)).Where(text => text.Role == TextRole.RowValue).OrderBy(text => text.Baseline).Select(text => text.Text)];

        Assert.Equal(["+24.0%", "+3.1%", "0.0%", "\u22120.4%", "\u221212.5%", "16 to 20", "Suppressed", "Not available"], values);
    }

    [Fact]
    public void Build_Names_Bars_Side_By_Side_In_A_Key()
    {
        ChartScene scene = ChartBuilder.Build(BarFigures.All["composition"], Theme.Default);

        Assert.Equal(["Avon and Somerset", "England and Wales"], TextRules.All(scene).Where(text => text.Role == TextRole.SeriesName).Select(text => text.Text));
        Assert.Equal(["#12436D", "#F46A25"], scene.Marks.OfType<RectanglesMark>().Where(mark => mark.Role == MarkRole.Key).Select(mark => mark.Fill));
        Assert.True(Contrast.ToWhite("#F46A25") >= 3 && Contrast.ToWhite("#12436D") / Contrast.ToWhite("#F46A25") >= 3);
    }

    [Fact]
    public void Build_Shows_Percentages_Of_A_Whole_From_Nothing_To_All()
    {
        SceneAxis axis = AxisRules.Values(ChartBuilder.Build(BarFigures.All["satisfaction"], Theme.Default));

        Assert.Equal((0, 1), (axis.Minimum, axis.Maximum));
    }

    [Fact]
    public void Build_Labels_A_Bar_Of_Nothing()
    {
        ChartScene scene = ChartBuilder.Build(BarFigures.All["bars-zero"], Theme.Default);

        Assert.Equal(["0", "0"], TextRules.All(scene).Where(text => text.Role == TextRole.RowValue).Select(text => text.Text));
        Assert.DoesNotContain(scene.Marks, mark => mark is RectanglesMark);
    }

    [Fact]
    public void Build_Says_Where_There_Is_Nothing_To_Draw() =>
        Assert.Contains(TextRules.All(ChartBuilder.Build(BarFigures.All["bars-none"], Theme.Default)), text => text is { Role: TextRole.Message, Text: "No values to show" });

    [Fact]
    public void Build_Puts_Values_By_The_Names_Where_They_Leave_Bars_No_Room()
    {
        ChartScene scene = ChartBuilder.Build(BarFigures.All["bars-wide-values"], Theme.Default, ChartSize.Narrow);

        Assert.DoesNotContain(TextRules.All(scene), text => text.Role == TextRole.RowValue);
        Assert.InRange(scene.Plot.Width, 60, 340);
    }

    [Fact]
    public void Build_Keeps_Forty_Three_Forces_In_One_Screen_Of_Rows()
    {
        ChartScene scene = ChartBuilder.Build(BarFigures.All["forces"], Theme.Default);

        Assert.Equal(43, scene.Marks.OfType<RectanglesMark>().Sum(mark => mark.Boxes.Length));
        Assert.InRange(scene.Height, 900, 1120);
    }

    private static ChangeData RandomChanges(Random random)
    {
        int own = random.Next(8);
        ChangeRow[] rows = [.. Enumerable.Range(0, random.Next(1, random.Next(20) == 0 ? 44 : 10)).Select(i => RandomChange(random, i, i == own))];
        var column = new FigureColumn("12 months to September 2023", "Number", Unit.Count, 0);
        return new ChangeData(random.Next(4) == 0 ? Unit.PercentagePoints : Unit.RelativeChange, random.Next(0, 3), [.. rows], "Change in per cent", column, column);
    }

    private static ChangeRow RandomChange(Random random, int index, bool isOwn)
    {
        double before = Math.Round(Math.Pow(10, random.NextDouble() * 6));
        double after = Math.Round(before * (0.2 + (random.NextDouble() * Math.Pow(10, random.Next(0, 3)))));
        var row = new ChangeRow(Name(random, index), isOwn, before, after, (after - before) / before);
        return random.Next(10) switch
        {
            0 => row with { Before = null, Change = null },
            1 => row with { Before = null, After = null, Change = null, IsSuppressed = true },
            2 or 3 => row with { Change = null, Words = $"{before} to {after}" },
            _ => row,
        };
    }

    private static BarData RandomBars(Random random)
    {
        Unit unit = Units[random.Next(Units.Length)];
        double level = Math.Pow(10, random.Next(unit.Kind == UnitKind.Count ? 0 : -4, 8));
        bool signed = random.Next(4) == 0;
        int bars = random.Next(1, 3);
        int own = random.Next(6);
        BarRow[] rows = [.. Enumerable.Range(0, random.Next(1, random.Next(20) == 0 ? 44 : 10)).Select(i => new BarRow(
            Name(random, i),
            i == own ? SeriesRole.Own : SeriesRole.Comparator,
            [.. Enumerable.Range(0, bars).Select(_ => Value(random, level, signed, unit))]))];
        return new BarData(unit, random.Next(0, 5), [.. rows], [.. Enumerable.Range(0, bars).Select(bar => Name(random, bar))], "per 1,000 residents")
        {
            AxisTo = unit.Kind == UnitKind.Proportion ? 1 : null,
            Line = random.Next(2) == 0 ? new ReferenceLine(level * random.NextDouble(), Name(random, 99)) : null,
        };
    }

    private static BarValue Value(Random random, double level, bool signed, Unit unit)
    {
        double value = level * random.NextDouble() * (signed && random.Next(2) == 0 ? -1 : 1);
        return random.Next(12) switch
        {
            0 => new BarValue(null),
            1 => new BarValue(null, true),
            2 => new BarValue(0),
            _ => new BarValue(unit.Kind == UnitKind.Count ? Math.Round(value) : value),
        };
    }

    private static string Name(Random random, int index) =>
        $"{index} " + string.Join(' ', Enumerable.Range(0, random.Next(1, random.Next(4) == 0 ? 12 : 4)).Select(_ => new string((char)random.Next('a', 'z'), random.Next(1, 14))));
}
