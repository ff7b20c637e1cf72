using BoardDocs.Binding;

namespace BoardDocs.Tests.Binding;

public sealed class TableBlockTests
{
    [Fact]
    public void Small_Rates_Keep_Their_Decimals_And_Mixed_Units_Stand_In_The_Rows() => Assert.Equal(
        "table table#table Default,Right,Right\n= 0:Column p Measure | 1:Column p Value | 2:Column p MSG average\n"
            + "- 0:Row p Police recorded homicide offences (per 1,000 residents) | 1 p 0.0116 | 2 p 0.0120\n"
            + "- 0:Row p Burglary (per 1,000 households) | 1 p 6.62 | 2 p 6.63",
        Show("column: value\ncolumn: msg\nrow: homicide\nrow: burglary; label: Burglary"));

    [Fact]
    public void Months_Stand_By_Years_With_Unrounded_Totals() => Assert.Equal(
        "table table#table Default,Right,Right,Right\n= 0:Column p Month | 1:Column p 2023 | 2:Column p 2022 | 3:Column p Difference\n"
            + "- 0:Row p July | 1 p 421 | 2 p 474 | 3 p \u221253\n- 0:Row p August | 1 p 411 | 2 p 458 | 3 p \u221247\n"
            + "- 0:Row p September | 1 p 411 | 2 p 433 | 3 p \u221222\n- 0:Row p All | 1 p 1,243 | 2 p 1,365 | 3 p \u2212122",
        Show("column: count; label: 2023\ncolumn: count@year-ago; label: 2022\ncolumn: count - count@year-ago to sign; label: Difference\n"
            + "total: sum \"All\"\nrows: months 2023-07 to 2023-09; measure: burglary; label: month"));

    [Fact]
    public void Columns_Of_A_Group_Stand_Under_One_Heading()
    {
        BoundTable table = Table("column: count; label: Number; group: Own\ncolumn: rate; group: Own\ncolumn: count(kent); label: Kent\nrow: homicide");
        Assert.Equal(
            "= 0:Column r2 p Measure | 1:ColumnGroup c2 p Own | 3:Column r2 p Kent\n= 1:Column p Number | 2:Column p Rate (per 1,000 residents)",
            string.Join('\n', BoundSample.Show([table]).Split('\n')[1..3]));
        Assert.Equal([1, 2, 1], table.ColumnGroups.AsEnumerable());
    }

    [Fact]
    public void Parts_Stand_Below_Their_Whole_And_Are_Not_Added_Again()
    {
        BoundTable table = Table("column: count\ntotal: sum\nrow: homicide; under: serious-violence; label: Killed\nrow: serious-violence; label: All violence\nrow: burglary; label: Burglary");
        Assert.Equal(
            ["RowGroup 0 True All violence 1,184", "Row 1 False Killed 20", "Row 0 True Burglary 4,789", "Row 0 True Total 5,973"],
            table.BodyRows.Select(row => $"{row.Cells[0].Scope} {row.Cells[0].Indent} {row.OpensGroup} {Words(row.Cells[0])} {Words(row.Cells[1])}"));
        Assert.True(table.BodyRows[^1].IsTotal);
    }

    [Fact]
    public void Section_Opens_A_Group_Across_The_Table()
    {
        BoundTable table = Table("column: count\nsection: Violence; note: Victims.\nrow: homicide");
        Assert.Equal("0:RowGroup c2 p Violence [note\u00a01]", BoundSample.Show([table]).Split('\n')[2][2..]);
        Assert.True(table.BodyRows[0] is { OpensGroup: true, IsSection: true });
    }

    [Fact]
    public void Equal_Notes_Share_A_Mark()
    {
        BoundTable table = Table("note: Read with care.\ncolumn: count\nrow: homicide; label: A; note: Same.\nrow: burglary; label: B; note: Other.\nrow: serious-violence; label: C; note: Same.");
        Assert.Equal(["A [note\u00a01]", "B [note\u00a02]", "C [note\u00a01]"], table.BodyRows.Select(row => Words(row.Cells[0])));
        Assert.Equal(["Read with care.", "[note\u00a01] Same.", "[note\u00a02] Other.", "Source: Police recorded crime from Home Office"], table.Notes.AsEnumerable());
    }

    [Fact]
    public void Areas_Of_A_Group_Are_Rows()
    {
        BoundTable table = Table("column: burglary.count\nrows: areas msg");
        Assert.Equal("Area", Words(table.HeaderRows[0].Cells[0]));
        Assert.Equal(8, table.BodyRows.Length);
        Assert.Equal("- 0:Row p <Strong>Avon and Somerset</> | 1 p 4,789", BoundSample.Show([table]).Split('\n')[2]);
    }

    [Theory]
    [InlineData("rows: quarters 2023-24 Q1 to 2023-24 Q2", "April to June 2023|July to September 2023")]
    [InlineData("rows: quarters 2023-24 Q2; label: \"Q2 totals\"", "Q2 totals")]
    [InlineData("rows: quarters 2023-24 Q2; label: quarter", "July to September")]
    [InlineData("rows: months 2023-24 Q2", "July 2023|August 2023|September 2023")]
    [InlineData("rows: years 2021 to 2022", "2021|2022")]
    [InlineData("rows: years 2021-09 to 2023-09", "Year to September 2021|Year to September 2022|Year to September 2023")]
    public void Periods_Are_Rows(string rows, string expected) =>
        Assert.Equal(expected, string.Join('|', Table($"column: burglary.count\n{rows}").BodyRows.Select(row => Words(row.Cells[0]))));

    [Fact]
    public void A_Value_Covers_Its_Rows_Period()
    {
        double[] months = [.. Numbers("rows: months 2022-10 to 2023-09; measure: burglary")];
        Assert.Equal(months.Sum(), Assert.Single(Numbers("rows: years 2023-09; measure: burglary")));
        Assert.Equal([months[..3].Sum(), months[3..6].Sum(), months[6..9].Sum(), months[9..].Sum()], Numbers("rows: quarters 2022-23 Q3 to 2023-24 Q2; measure: burglary"));
    }

    [Fact]
    public void A_Length_Of_Time_In_Brackets_Wins() =>
        Assert.Equal("4,789", Words(Table("column: count(12 months)\nrows: months 2023-09; measure: burglary").BodyRows[0].Cells[1]));

    [Theory]
    [InlineData("column: rate > 7", "No")]
    [InlineData("column: trend", "Reducing")]
    [InlineData("column: rank(msg)", "5th of 8")]
    [InlineData("column: \"count(kent, 3 months)\"", "1,183")]
    [InlineData("column: rate to 3 dp", "6.625")]
    [InlineData("column: change(12 months)", "\u2212641")]
    [InlineData("column: change-percent", "\u221211.8%")]
    public void Columns_Compute(string column, string expected) =>
        Assert.Equal(expected, Words(Table(column + "\nrow: burglary").BodyRows[0].Cells[1]));

    [Theory]
    [InlineData("column: rate", "", "Performance report, Avon and Somerset, the 12 months to September 2023, per 1,000 residents")]
    [InlineData("column: count", "caption: Crime", "Crime")]
    [InlineData("column: rate", "caption: \"Crime per 1,000 residents\"", "Crime per 1,000 residents")]
    public void Caption_Says_A_Shared_Unit(string column, string settings, string expected) =>
        Assert.Equal(expected, Table($"{settings}\n{column}\nrow: homicide\nrow: serious-violence").Caption);

    [Fact]
    public void Values_Are_Published_Once_And_Ids_Numbered()
    {
        BoundPaper paper = BoundSample.Paper(
            "```table\ncolumn: count\ncolumn: rate\nrow: homicide\n```\n\n```table {#second}\ncolumn: count\nrow: homicide\n```\n\n```table\ncolumn: count@year-ago\nrow: homicide\n```");
        Assert.Equal(["homicide 2023-09", "homicide 2022-09"], paper.Values.Select(value => $"{value.Measure.Id} {value.Period}"));
        Assert.Equal(["table", "second", "table-2"], paper.Anchors.Select(anchor => anchor.Id));
    }

    [Fact]
    public void Missing_Figures_May_Be_Allowed()
    {
        BoundTable table = Table("missing: allowed\ncolumn: count\ntotal: sum\nrows: years 2018 to 2020; measure: burglary");
        Assert.Equal(["[x]", "[x]", "6,541", "[x]"], table.BodyRows.Select(row => Words(row.Cells[1])));
        Assert.Contains("[x] means that the figure is not available.", table.Notes);
    }

    [Fact]
    public void Small_Figures_Stay_Hidden_And_With_Them_The_Total()
    {
        BoundTable table = BoundSample.Model(Infrastructure.SampleContent.WithReportBody("```table\ncolumn: count\ntotal: sum\nrows: months 2023-07 to 2023-09; measure: homicide\n```")
            .With("catalogue/measures.yml", Measures().Replace("    series: Homicide\n", "    series: Homicide\n    suppress: 5\n", StringComparison.Ordinal)))
            .BoundPaper.Blocks.OfType<BoundTable>().Single();
        Assert.Equal(["[c]", "[c]", "[c]", "[c]"], table.BodyRows.Select(row => Words(row.Cells[1])));
        Assert.Contains(table.Notes, note => note.StartsWith("[c] means", StringComparison.Ordinal));
    }

    private static string Measures() => File.ReadAllText(Infrastructure.RepositoryFiles.PathOf("tests", "samples", "base", "catalogue", "measures.yml")).ReplaceLineEndings("\n");

    private static IEnumerable<double> Numbers(string rows) => Table($"column: count\n{rows}").BodyRows
        .Select(row => double.Parse(Words(row.Cells[1]), System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture));

    private static string Words(BoundCell cell) => cell.Content.IsEmpty ? string.Empty : PlainText.Of(((BoundParagraph)cell.Content[0]).Content);

    private static string Show(string statements) => BoundSample.Show([Table(statements)]);

    private static BoundTable Table(string statements) => BoundSample.Paper($"```table\n{statements}\n```").Blocks.OfType<BoundTable>().Single();
}
