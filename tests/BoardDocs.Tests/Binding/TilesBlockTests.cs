using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Emit;
using BoardDocs.Symbols;
using BoardDocs.Tests.Charts;

namespace BoardDocs.Tests.Binding;

public sealed class TilesBlockTests
{
    [Fact]
    public void Bind_Makes_One_Figure_Of_All_Tiles()
    {
        (BoundFigure figure, TilesData data) = Figure("title: Force in numbers; id: numbers\nmeasure: homicide; show: value\nmeasure: satisfaction; label: Victims satisfied");
        Assert.Equal(("numbers", "tiles", "Force in numbers", 2), (figure.Symbol.Id, figure.Symbol.Kind, figure.Symbol.Title, figure.Values.Length));
        Assert.Equal(["Homicide: 0.0116 per 1,000 residents, 12 months to September 2023", "Victims satisfied: 67.3% , 12 months to September 2023"], data.Tiles.Select(tile => $"{tile.Label}: {tile.Text} {tile.UnitWords}, {tile.Period}"));
        Assert.Equal(figure.Values.Select(value => value.Displayed), data.Tiles.Select(tile => tile.Text));
        Assert.StartsWith("Numbers for Avon and Somerset: Homicide 0.0116 per 1,000 residents; Victims satisfied 67.3%", figure.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_Shows_Change_Trend_And_Benchmark_Where_Asked()
    {
        (BoundFigure figure, TilesData data) = Figure("measure: burglary; show: change, trend; benchmark: msg\nmeasure: satisfaction; show: change");
        ChangeValue change = Assert.IsType<ChangeValue>(figure.Values[0].Change);
        double percent = 100 * (change.After - change.Before) / change.Before;
        Assert.Equal(3, data.Tiles[0].Lines.Length);
        Assert.Contains(Math.Abs(percent).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) + "% on the year before", data.Tiles[0].Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Trend: ", data.Tiles[0].Lines[1], StringComparison.Ordinal);
        Assert.Equal(figure.Values[0].BenchmarkCell, data.Tiles[0].Lines[2]);
        Assert.EndsWith(" percentage points on the year before", Assert.Single(data.Tiles[1].Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_Prints_Few_Events_As_Numbers()
    {
        Tile tile = Assert.Single(Figure("measure: homicide; show: change; period: 2021-09").Data.Tiles);
        Assert.Matches("^From [0-9]+ to [0-9]+ events on the year before$", Assert.Single(tile.Lines));
        Assert.Equal("12 months to September 2021", tile.Period);
    }

    [Fact]
    public void Bind_Prints_The_Number_Of_Events_Above_Its_Rate_Where_Asked()
    {
        (BoundFigure figure, TilesData data) = Figure("measure: homicide; show: count, change");
        Tile tile = Assert.Single(data.Tiles);
        Assert.Equal(("20", 20, string.Empty, "0.0116 per 1,000 residents"), (tile.Text, tile.Number, tile.UnitWords, tile.Lines[0]));
        Assert.StartsWith("Numbers for Avon and Somerset: Homicide 20", figure.AlternativeText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measure: satisfaction; show: count", "BD2226")]
    [InlineData("label: Homicide", "BD2224")]
    [InlineData("measure: homocide", "BD2001")]
    [InlineData("measure: homicide; show: rank", "BD2226")]
    [InlineData("measure: homicide; title: Numbers", "BD2006")]
    [InlineData("measure: homicide; period: 2023-24 Q7", "BD2010")]
    [InlineData("measure: homicide; period: 2010-01", "BD3100")]
    public void Faults_Are_Reported(string statements, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```tiles\n{statements}\n```"));

    [Fact]
    public void Picture_Keeps_The_Rules_Of_Text_For_Any_Words()
    {
        string[] words = ["Homicide", "A", new string('W', 120), "שיעור העבירות באזור", "Victims of violence who were satisfied with the whole experience"];
        for (int seed = 1; seed <= 2000; seed++)
        {
            Tile[] tiles = [.. Enumerable.Range(0, 1 + (seed % 9)).Select(i => new Tile(
                words[(seed + i) % words.Length], i * 1e6, i % 3 == 0 ? "Not available" : $"{i * 5},123,456.{seed}", words[(seed * i) % words.Length], "12 months to September 2023", [words[i % 5]]))];
            BoundFigure figure = Figure("measure: homicide").Figure with { Data = new TilesData(Unit.Count, 0, [.. tiles]) };
            foreach (ChartSize size in Enum.GetValues<ChartSize>())
            {
                ChartScene scene = ChartBuilder.Build(figure, Theme.Default, size);
                ColourRules.MarksStandOutFromTheBackground(scene);
                TextRules.TextIsLargeEnough(scene);
                TextRules.NoTwoTextsOverlap(scene);
                TextRules.NoTextLeavesTheCanvas(scene);
                SvgRules.Check(scene);
            }
        }
    }

    [Fact]
    public void Page_Holds_The_Numbers_As_Text()
    {
        var html = new HtmlWriter();
        TilesWriter.Write(html, Figure("measure: homicide").Data);
        Assert.Equal(
            "<dl class=\"tiles\">\n<div><dt>Homicide</dt><dd class=\"tile-value\">0.0116</dd><dd>per 1,000 residents</dd><dd>12 months to September 2023</dd></div>\n</dl>\n",
            System.Text.Encoding.UTF8.GetString(html.Written));
    }

    private static (BoundFigure Figure, TilesData Data) Figure(string statements)
    {
        BoundFigure figure = Assert.Single(BoundSample.Paper($"```tiles\n{statements}\n```").Figures);
        return (figure, Assert.IsType<TilesData>(figure.Data));
    }
}
