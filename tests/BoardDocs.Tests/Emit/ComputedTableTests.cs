using AngleSharp.Dom;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Text;

namespace BoardDocs.Tests.Emit;

/// <summary>Computed tables on the page, with the numbers of published reports.</summary>
public sealed class ComputedTableTests
{
    private const string Outcomes = """
        caption: Outcomes
        row-heading: Outcome
        column: numerator@2015; label: Number; group: Own
        column: value@2015; label: Rate; group: Own; total: none
        column: numerator(england-and-wales)@2015; label: Number; group: England and Wales
        column: value(england-and-wales)@2015; label: Rate; group: England and Wales; total: none
        total: sum
        row: charged
        row: formal
        row: youths; under: formal
        row: adults; under: formal
        row: penalties; under: formal
        row: informal
        row: cannabis; under: informal
        row: community; under: informal
        """;

    [Fact]
    public void Two_Dates_And_Their_Change_Are_As_Published() => Assert.Equal(
        ["Officers|2,676|2,800|\u22124%", "PCSOs|306|334|\u22128%", "Staff|2,294|1,849|+24%"],
        Rows("column: value@2019\ncolumn: value@2014\ncolumn: change-percent(5 years)@2019 to whole\nrow: officers\nrow: pcsos\nrow: staff"));

    [Fact]
    public void Months_By_Years_Are_As_Published() => Assert.Equal(
        ["January|182|149|+33", "February|186|130|+56", "March (to 6 March)|32|35|\u22123", "Total|400|314|+86"],
        Rows("total: sum\ncolumn: count; label: 2022\ncolumn: count@year-ago; label: 2021\ncolumn: count - count@year-ago to sign\nrows: months 2022-01 to 2022-03; measure: all-cases; label: month"));

    [Fact]
    public void Levels_By_Years_Are_As_Published() => Assert.Equal(
        ["January|29|16|95|105", "February|44|13|94|79", "March (to 6 March)|3|2|24|26"],
        Rows("column: high-cases.count; label: 2022; group: High\ncolumn: high-cases.count@year-ago; label: 2021; group: High\n"
            + "column: medium-cases.count; label: 2022; group: Medium\ncolumn: medium-cases.count@year-ago; label: 2021; group: Medium\n"
            + "rows: months 2022-01 to 2022-03; label: month"));

    [Fact]
    public void Totals_Leave_Parts_Out()
    {
        string[] rows = Rows(Outcomes);
        Assert.Equal($"Total|{15466 + 4604 + 3650:N0}||{577678 + 165384 + 159915:N0}|", rows[^1]);
        Assert.Equal("Formal|4,604|4.5%|165,384|4.6%", rows[1]);
        Assert.Equal("Youths|957|0.9%|19,703|0.5%", rows[2]);
    }

    [Fact]
    public void Headers_Reach_Every_Cell_They_Name()
    {
        IElement table = Table(Outcomes);
        Assert.Equal(["1", "2", "2"], table.QuerySelectorAll("colgroup").Select(group => group.GetAttribute("span")));
        Assert.Equal(
            ["col 2x1 Outcome", "colgroup 1x2 Own", "colgroup 1x2 England and Wales", "col 1x1 Number", "col 1x1 Rate", "col 1x1 Number", "col 1x1 Rate"],
            table.QuerySelectorAll("thead th").Select(cell => $"{cell.GetAttribute("scope")} {cell.GetAttribute("rowspan") ?? "1"}x{cell.GetAttribute("colspan") ?? "1"} {cell.TextContent}"));
        Assert.Equal(["Charged", "Formal Youths Adults Penalties", "Informal Cannabis Community", "Total"], table.QuerySelectorAll("tbody").Select(body => string.Join(' ', body.QuerySelectorAll("th").Select(cell => cell.TextContent))));
        Assert.Equal(["Formal", "Informal"], table.QuerySelectorAll("th[scope=rowgroup]").Select(cell => cell.TextContent));
        Assert.Equal(5, table.QuerySelectorAll("th.in1[scope=row]").Length);
        Assert.Equal("Total", Assert.Single(table.QuerySelectorAll("tr.total th")).TextContent);
    }

    [Fact]
    public void A_Wide_Table_Scrolls_In_A_Region_With_Its_Caption_As_Name()
    {
        IElement region = Table(Outcomes).ParentElement!;
        Assert.Equal(("region", "0"), (region.GetAttribute("role"), region.GetAttribute("tabindex")));
        Assert.Equal("Outcomes", region.Owner!.GetElementById(region.GetAttribute("aria-labelledby")!)?.TextContent);
    }

    [Fact]
    public void A_Section_Heads_A_Body_Of_Its_Own()
    {
        IElement table = Table("column: value@2019\nsection: Police\nrow: officers\nrow: pcsos\nsection: Others\nrow: staff");
        Assert.Equal(["Police Officers PCSOs", "Others Staff"], table.QuerySelectorAll("tbody").Select(body => string.Join(' ', body.QuerySelectorAll("th").Select(cell => cell.TextContent))));
        Assert.All(table.QuerySelectorAll("tr.section th"), cell => Assert.Equal(("rowgroup", "2"), (cell.GetAttribute("scope"), cell.GetAttribute("colspan"))));
    }

    [Fact]
    public void Rows_Say_Where_The_Years_Of_The_Data_End() => Assert.Equal(
        ["2018 (year to March 2018)|2,800", "2019 (year to March 2019)|2,676"],
        Rows("column: count\nrows: years 2018 to 2019; measure: officers", content => content.With(
            "data/workforce.csv",
            "role,year,people\n" + string.Concat(new[] { "Officers", "PCSOs", "Staff" }.SelectMany(role => new[] { $"{role},2018-03,2800\n", $"{role},2019-03,2676\n" })))));

    [Fact]
    public void Years_Do_Not_Stand_In_Rows_Of_Months() => Assert.Equal(
        "In the rows 'November 2019' and 'December 2019': Officers cannot stand in rows this short, because each row of its data covers a year. Write 'rows: years \u2026', or leave the column out.",
        Compilation.Create(PublishedTables.With("column: officers.count\nrows: months 2019-11 to 2019-12")).GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Message).Single());

    [Theory]
    [InlineData("count@2019 / 700 to 0 dp", true)]
    [InlineData("count@2019", false)]
    public void Rounding_Is_Mentioned_Where_It_Shows(string column, bool isMentioned) =>
        Assert.Equal(isMentioned, Page($"total: sum\ncolumn: {column}\nrow: officers\nrow: pcsos\nrow: staff")
            .QuerySelectorAll(".note").Any(note => note.TextContent == "Figures may not add up to the total, because they are rounded."));

    private static string[] Rows(string statements, Func<MemoryContent, MemoryContent>? change = null) =>
        [.. Table(statements, change).QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)))];

    private static IElement Table(string statements, Func<MemoryContent, MemoryContent>? change = null) => Page(statements, change).QuerySelector("table.table")!;

    private static IDocument Page(string statements, Func<MemoryContent, MemoryContent>? change = null)
    {
        MemoryContent content = PublishedTables.With(statements);
        var compilation = Compilation.Create(change is null ? content : change(content));
        Assert.Empty(compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Message));
        var sink = new MemorySink();
        compilation.Emit(sink);
        return Pages.Parse(sink.Text("demo/report.html"));
    }
}
