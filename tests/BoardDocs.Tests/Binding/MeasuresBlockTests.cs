using BoardDocs.Binding;

namespace BoardDocs.Tests.Binding;

public sealed class MeasuresBlockTests
{
    private const string Comments = "\n\nComments.";

    [Fact]
    public void Table_Has_Measure_Trend_And_Benchmark() => Assert.Equal(
        "table measures#measures-table Default,Default,Default\n= 0:Column p Measure | 1:Column p Trend | 2:Column p Benchmark\n"
            + "- 0:Row p Police recorded homicide offences | 1 p Stable | 2 p 4th/8 MSG (similar to MSG average rates)\n"
            + "- 0:Row p Overall victim satisfaction rate | 1 p Reducing | 2 p Not available",
        Show("measure: homicide\nmeasure: satisfaction"));

    [Fact]
    public void Columns_May_Have_Headings_And_Compute() => Assert.Equal(
        "table measures#measures-table Default,Right,Right,Right\n= 0:Column p Local Measures | 1:Column p Count | 2:Column p Per 1,000 | 3:Column p A year ago\n"
            + "- 0:Row p Police recorded homicide offences | 1 p 20 | 2 p 0.012 | 3 p 20",
        Show("columns: measure \"Local Measures\", count, rate to 3 dp \"Per 1,000\", count@year-ago \"A year ago\"\nmeasure: homicide"));

    [Theory]
    [InlineData("count")]
    [InlineData("rate")]
    [InlineData("previous")]
    [InlineData("change-percent")]
    [InlineData("average(msg)")]
    [InlineData("rank(msg)", "homicide")]
    [InlineData("period")]
    public void A_Rows_Period_Holds_In_Every_Column(string column, string measure = "burglary")
    {
        string CellAt(string period, string options) =>
            BoundSample.Show(Table($"columns: {column}{period}\nmeasure: {measure}{options}").BodyRows[0].Cells[0].Content);
        string expected = CellAt("@2022-12", string.Empty);
        Assert.Equal(expected, CellAt(string.Empty, "; period: 2022-12"));
        Assert.NotEqual(expected, CellAt(string.Empty, string.Empty));
    }

    [Fact]
    public void Caption_Names_Section_And_Period()
    {
        BoundPaper paper = BoundSample.Paper("# Reduce homicide\n\n```measures\nmeasure: homicide\n```" + Comments);
        Assert.Equal("Reduce homicide: measures, the 12 months to September 2023", paper.Blocks.OfType<BoundTable>().Single().Caption);
    }

    [Fact]
    public void Outlook_Prints_First_And_Its_Reason_Below()
    {
        BoundTable table = Table("measure: homicide; outlook: Improving; reason: \"Three operations ended in August.\"");
        Assert.Equal("p Trend / Outlook", BoundSample.Show(table.HeaderRows[0].Cells[1].Content));
        Assert.Equal("p Improving (computed: stable)", BoundSample.Show(table.BodyRows[0].Cells[1].Content));
        Assert.Contains("Three operations ended in August.", Assert.Single(table.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trend: none", 1, "Not available")]
    [InlineData("benchmark: none", 2, "Not available")]
    [InlineData("benchmark: \"See the annex\"", 2, "See the annex")]
    [InlineData("benchmark: kent", 2, "higher than Kent")]
    [InlineData("label: Killings", 0, "Killings")]
    [InlineData("lexicon: graded", 1, "Stable")]
    public void Row_Sets_Its_Cells(string field, int column, string expected) =>
        Assert.EndsWith(expected, BoundSample.Show(Table($"measure: homicide; {field}").BodyRows[0].Cells[column].Content), StringComparison.Ordinal);

    [Fact]
    public void Target_And_Met_Follow_The_Row() => Assert.Equal(
        "- 0:Row p Overall victim satisfaction rate | 1 p 95.0% | 2 p Not met",
        Show("columns: measure, target, met\nmeasure: satisfaction; target: 95%").Split('\n')[^1]);

    [Theory]
    [InlineData("homicide; target: 0.02", "0.0200")]
    [InlineData("homicide; target: 0.01234", "0.01234")]
    [InlineData("satisfaction; target: 66.25%", "66.25%")]
    public void A_Target_Has_The_Decimals_Of_The_Values_Beside_It(string row, string expected) =>
        Assert.Equal("1 p " + expected, Show($"columns: measure, target\nmeasure: {row}").Split(" | ")[^1]);

    [Fact]
    public void A_Unit_That_All_Rows_Share_Stands_In_The_Heading() => Assert.Equal(
        "= 0:Column p Measure | 1:Column p Value per 1,000 residents | 2:Column p Change in number | 3:Column p Count | 4:Column p Target per 1,000 residents",
        Show("columns: measure, value, change, count, target\nmeasure: homicide; target: 0.02\nmeasure: serious-violence").Split('\n')[1]);

    [Theory]
    [InlineData("homicide", @" 0\.\d{4} per 1,000 residents \| 2 p 0 in number$")]
    [InlineData("burglary", @" \d\.\d\d per 1,000 households \| 2 p \u2212\d+ in number$")]
    [InlineData("satisfaction", @" \d\d\.\d% \| 2 p \u2212\d\.\d percentage points$")]
    public void Where_Rows_Differ_In_Unit_Each_Cell_Names_Its_Own(string measure, string expected)
    {
        string[] lines = Show($"columns: measure, value, change\nmeasure: {(measure == "burglary" ? "homicide" : "burglary")}\nmeasure: {measure}\nmeasure: satisfaction").Split('\n');
        Assert.EndsWith("1:Column p Value | 2:Column p Change", lines[1], StringComparison.Ordinal);
        Assert.Matches(expected, lines[3]);
    }

    [Fact]
    public void A_Heading_Of_The_Papers_Own_Stays_And_A_Note_Says_The_Unit()
    {
        BoundTable table = Table("columns: measure, value \"Now\", value@year-ago \"Before\", rate \"Per 1,000 residents\", change \"Change\"\nmeasure: homicide\nmeasure: serious-violence");
        Assert.Equal("\u201cNow\u201d and \u201cBefore\u201d are per 1,000 residents.", table.Notes[0]);
        BoundTable points = Table("columns: measure, change \"Change\"\nmeasure: satisfaction");
        Assert.Equal("\u201cChange\u201d is in percentage points.", points.Notes[0]);
    }

    [Fact]
    public void A_Change_In_Number_Beside_Rates_Says_So()
    {
        BoundTable own = Table("columns: measure, rate \"Per 1,000 residents\", change \"Change\", change \"Change in number\"\nmeasure: homicide");
        Assert.Equal("\u201cChange\u201d is about the number, not the rate.", own.Notes[0]);
        Assert.StartsWith("Residents: ", own.Notes[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("change", "homicide", "0")]
    [InlineData("count - count@year-ago", "homicide", "0")]
    [InlineData("change-percent", "serious-violence", "+")]
    [InlineData("change", "serious-violence", "+")]
    [InlineData("change", "burglary", "\u2212")]
    public void Changes_Carry_Their_Sign(string column, string measure, string expected) =>
        Assert.StartsWith("1 p " + expected, Show($"columns: measure, {column}\nmeasure: {measure}").Split(" | ")[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("homicide; target: 200", "The target 200 is read as a rate per 1,000 residents, but Homicide of Avon and Somerset has been between ")]
    [InlineData("homicide; target: 0.0001", "The target 0.0001 is read as a rate per 1,000 residents, but ")]
    [InlineData("satisfaction; target: 1%", "The target 1% is read as a percentage, but Victim satisfaction of Avon and Somerset has been between ")]
    [InlineData("satisfaction; target: 85", "'85' is no value for 'target', which takes a percentage, as in 80%, since Victim satisfaction is a percentage.")]
    [InlineData("homicide; target: 85%", "'85%' is no value for 'target', which takes a number without a unit, as in 12.5, since Homicide is a rate per 1,000 residents.")]
    public void A_Target_In_Another_Unit_Is_Reported(string row, string expected) =>
        Assert.StartsWith(expected, BoundSample.Messages($"```measures\ncolumns: measure, target\nmeasure: {row}\n```{Comments}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("homicide; target: 0")]
    [InlineData("homicide; target: 0.1")]
    [InlineData("satisfaction; target: 100%")]
    public void A_Target_That_Can_Be_Meant_Is_Not_Reported(string row) =>
        Assert.Empty(BoundSample.Messages($"```measures\ncolumns: measure, met\nmeasure: {row}\n```{Comments}"));

    [Fact]
    public void Quoted_Benchmark_Of_The_Table_Spans_The_Rows_That_Set_None() => Assert.Equal(
        "= 0:Column p Measure | 1:Column p Trend | 2:Column p Benchmark\n"
            + "- 0:Row p Police recorded homicide offences | 1 p Stable | 2 r2 p Not ranked\n"
            + "- 0:Row p Police recorded residential burglary offences | 1 p Reducing\n"
            + "- 0:Row p Overall victim satisfaction rate | 1 p Reducing | 2 p Not available",
        string.Join('\n', Show("benchmark: \"Not ranked\"\nmeasure: homicide\nmeasure: burglary\nmeasure: satisfaction; benchmark: none").Split('\n')[1..]));

    [Fact]
    public void Neighbours_Of_A_Group_Share_A_Cell() => Assert.Equal(
        "= 0:Column p National measures | 1:Column p Local areas of focus\n- 0:Row p Homicide | 1 r2 p Violence\n- 0:Row p Serious violence\n- 0:Row p Burglary | 1 p Neighbourhoods",
        string.Join('\n', Show(
            "columns: measure \"National measures\", group \"Local areas of focus\"\nmeasure: homicide; label: Homicide; group: Violence\n"
            + "measure: serious-violence; label: Serious violence; group: Violence\nmeasure: burglary; label: Burglary; group: Neighbourhoods").Split('\n')[1..]));

    [Fact]
    public void Notes_Of_Rows_Have_Marks()
    {
        BoundTable table = Table("note: For all.\nmeasure: homicide; label: Homicide; note: Victims.");
        Assert.Equal("p Homicide [note\u00a01]", BoundSample.Show(table.BodyRows[0].Cells[0].Content));
        Assert.Equal(["For all.", "[note\u00a01] Victims."], table.Notes.AsEnumerable());
    }

    [Fact]
    public void Charts_Of_Rows_Follow_The_Table()
    {
        BoundPaper paper = Paper("measure: homicide; chart: rolling12\nmeasure: burglary\nmeasure: satisfaction; chart: series; title: What victims say; id: victims");
        Assert.Equal(["homicide-rolling12 1", "victims 2"], paper.Figures.Select(figure => $"{figure.Symbol.Id} {figure.Symbol.Ordinal}"));
        Assert.IsType<BoundTable>(paper.Blocks[0]);
    }

    [Fact]
    public void Values_Are_Published_Once()
    {
        BoundPaper paper = BoundSample.Paper("```measures\nmeasure: homicide; chart: rolling12\n```\n\n`= homicide.count` `= homicide.trend` `= homicide.rate@2023-06`");
        Assert.Equal(["homicide 2023-09", "homicide 2023-06"], paper.Values.Select(value => $"{value.Measure.Id} {value.Period}"));
    }

    [Fact]
    public void Ids_Are_Numbered_Where_They_Repeat()
    {
        BoundPaper paper = Paper("measure: homicide; chart: rolling12\n```\n\n```measures {#second}\nmeasure: homicide; chart: rolling12");
        Assert.Equal(["measures-table", "homicide-rolling12", "second", "homicide-rolling12-2"], paper.Anchors.Select(anchor => anchor.Id));
    }

    [Theory]
    [InlineData("measure: homicide; trend: up", "BD2226")]
    [InlineData("measure: homicide; target: many", "BD2226")]
    [InlineData("measure: homicide; outlook: Improving", "BD2228")]
    [InlineData("measur: homicide", "BD2006")]
    [InlineData("measure: homicide; chart: rollin12; benchmark: mgs", "BD2004 BD2003")]
    [InlineData("caption: A, b\nmeasure: homicide", "BD2225")]
    [InlineData("columns: measure, benchmrk\nmeasure: homicide", "BD2227")]
    [InlineData("columns: measure, count +\nmeasure: homicide", "BD1010")]
    [InlineData("measure: homicide; area: kemt", "BD2002")]
    public void Faults_Are_Reported(string statements, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```measures\n{statements}\n```{Comments}"));

    private static string Show(string statements) => BoundSample.Show([Table(statements)]);

    private static BoundTable Table(string statements) => Paper(statements).Blocks.OfType<BoundTable>().First();

    private static BoundPaper Paper(string statements) => BoundSample.Paper($"```measures\n{statements}\n```{Comments}");

    [Fact]
    public void What_A_Column_Cannot_Compute_Names_The_Rows() => Assert.Equal(
        "In the row 'Survey': Victim satisfaction is a proportion and has no 'count'. Use numerator, denominator or value.\n"
        + "In the rows 'Homicide', 'Burglary' and 'Survey': '1 / 0' cannot be computed. What it is divided by is 0.",
        BoundSample.Messages(
            "```measures\ncolumns: measure, count, 1 / 0\nmeasure: homicide; label: Homicide\nmeasure: burglary; label: Burglary\n"
            + "measure: satisfaction; label: Survey\n```\n\n## Comments\n\nNone.\n"));
}
