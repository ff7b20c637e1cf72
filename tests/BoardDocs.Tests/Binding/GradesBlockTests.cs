using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Emit;
using BoardDocs.Symbols;
using BoardDocs.Tests.Charts;

namespace BoardDocs.Tests.Binding;

public sealed class GradesBlockTests
{
    [Fact]
    public void Bind_Makes_A_Grid_Of_Words_With_The_Own_Area_First()
    {
        BoundFigure figure = Assert.Single(BoundSample.Paper("```grades\ngrades: peel\n```").Figures);
        var data = Assert.IsType<GradesData>(figure.Data);
        Assert.Equal(("grades", "peel-grades"), (figure.Symbol.Kind, figure.Symbol.Id));
        Assert.Equal(["Effectiveness", "Efficiency", "Legitimacy"], data.Pillars.AsEnumerable());
        Assert.Equal(
            ["Avon and Somerset: Good, Outstanding, Good", "Kent: Good, Good, Outstanding", "Essex: Requires improvement, Good, No judgement"],
            data.Rows.Select(row => $"{row.Area}: {string.Join(", ", row.Grades)}"));
        Assert.Contains("Avon and Somerset: Effectiveness good; Efficiency outstanding; Legitimacy good", figure.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_Lists_Questions_Under_Their_Pillars()
    {
        BoundPaper paper = BoundSample.Paper("```grades\ngrades: peel; show: list\n```");
        BoundTable table = Assert.IsType<BoundTable>(paper.Blocks.Single(block => block is BoundTable));
        Assert.Equal("PEEL inspection 2018/19: grades of Avon and Somerset", table.Caption);
        Assert.Equal(3, table.BodyRows.Count(row => row.IsSection));
        Assert.Equal(["Investigating crime", "Requires improvement", "2018/19"], table.BodyRows[3].Cells.Select(Text));
        Assert.Empty(paper.Figures);
    }

    [Fact]
    public void Page_Has_The_Words_In_A_Table()
    {
        var html = new HtmlWriter();
        GradesWriter.Write(html, new GradesData(["Efficiency"], [new GradesRow("Kent", true, ["Good"])]));
        Assert.Equal(
            "<table class=\"grades\">\n<thead>\n<tr><th scope=\"col\">Area</th><th scope=\"col\">Efficiency</th></tr>\n</thead>\n<tbody>\n"
            + "<tr class=\"own\"><th scope=\"row\">Kent</th><td>Good</td></tr>\n</tbody>\n</table>",
            System.Text.Encoding.UTF8.GetString(html.Written));
    }

    [Theory]
    [InlineData("grades: peal", "BD2347")]
    [InlineData("areas: kent", "BD2224")]
    [InlineData("grades: peel; show: gird", "BD2226")]
    [InlineData("grades: peel; areas: ken", "BD2002")]
    [InlineData("grades: peel; areas: sussex; area: hampshire", "BD2349")]
    public void Faults_Are_Reported(string statement, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```grades\n{statement}\n```"));

    [Fact]
    public void Picture_Keeps_The_Rules_Of_Text_For_Any_Words()
    {
        string[] words = ["Good", "Requires improvement", new string('W', 120), "דורש שיפור", "Treats the public and its own people fairly"];
        BoundFigure figure = Assert.Single(BoundSample.Paper("```grades\ngrades: peel\n```").Figures);
        for (int seed = 1; seed <= 2000; seed++)
        {
            string[] pillars = [.. Enumerable.Range(0, 1 + (seed % 9)).Select(i => $"{words[(seed + i) % 5]} {i}")];
            GradesRow[] rows = [.. Enumerable.Range(0, 1 + (seed % 12)).Select(row => new GradesRow(words[(row * seed) % 5], row == 0, [.. pillars.Select((_, i) => words[(i + row) % 5])]))];
            foreach (ChartSize size in Enum.GetValues<ChartSize>())
            {
                ChartScene scene = ChartBuilder.Build(figure with { Data = new GradesData([.. pillars], [.. rows]) }, Theme.Default, size);
                TextRules.TextIsLargeEnough(scene);
                TextRules.NoTwoTextsOverlap(scene);
                TextRules.NoTextLeavesTheCanvas(scene);
                SvgRules.Check(scene);
            }
        }
    }

    private static string Text(BoundCell cell) =>
        string.Concat(cell.Content.OfType<BoundParagraph>().SelectMany(paragraph => paragraph.Content).OfType<BoundText>().Select(text => text.Text));
}
