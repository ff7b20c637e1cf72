using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class RegisterBlockTests
{
    [Fact]
    public void List_Has_A_Row_Across_The_Table_For_Each_Section() => Assert.Equal(
        "table register#hmicfrs Default,Default,Default,Default\n"
            + "= 0:Column p No. | 1:Column p Recommendation | 2:Column p Progress | 3:Column p Status\n"
            + "- 0:RowGroup c4 p 2019-20\n"
            + "- 0:Row p 10709 | 1 p By April 2020, forces should:\nul\n- p record corruption by the national categories, and\n- p assess the threat of it every year."
            + " | 2 p Both are in place. See the [guidance](https://www.college.police.uk). | 3 p Closed\n"
            + "- 0:Row p 10666 | 1 p Vet <Strong>all</> staff to the national standard. | 2 p Nine in ten are vetted; the rest by July. | 3 p With FLL\n"
            + "- 0:RowGroup c4 p 2021-22\n"
            + "- 0:Row p 11204 | 1 p Give every officer body-worn video. | 2 | 3 p Open",
        Show("register: hmicfrs"));

    [Fact]
    public void Counts_Have_A_Row_For_Each_Section_And_A_Total() => Assert.Equal(
        "table register#hmicfrs-counts Default,Right,Right,Right,Right\n"
            + "= 0:Column p Year | 1:Column p Number | 2:Column p Open | 3:Column p With FLL | 4:Column p Closed\n"
            + "- 0:Row p 2019-20 | 1 p 2 | 2 p 0 | 3 p 1 | 4 p 1\n"
            + "- 0:Row p 2021-22 | 1 p 1 | 2 p 1 | 3 p 0 | 4 p 0\n"
            + "- 0:Row p Total | 1 p 3 | 2 p 1 | 3 p 1 | 4 p 1",
        Show("register: hmicfrs; show: counts"));

    [Fact]
    public void Counts_Of_Two_Columns_Have_Sections_And_Rows()
    {
        BoundTable table = Assert.Single(Tables("register: hmicfrs; show: counts; group: year, number"));
        Assert.Equal(["2019-20", "10709", "10666", "2021-22", "11204", "Total"], table.BodyRows.Select(row => BoundSample.Show(row.Cells[0].Content)[2..]));
        Assert.Equal([true, false, false, true, false, false], table.BodyRows.Select(row => row.IsSection));
        Assert.Equal([true, false, false, true, false, true], table.BodyRows.Select(row => row.OpensGroup));
    }

    [Fact]
    public void Counts_Without_Sections_Have_A_Row_For_Each_Status() => Assert.Equal(
        "= 0:Column p Status | 1:Column p Number\n- 0:Row p Open | 1 p 1\n- 0:Row p With FLL | 1 p 1\n- 0:Row p Closed | 1 p 1\n- 0:Row p Total | 1 p 3",
        Show("register: hmicfrs; show: counts; group: none").Split('\n', 2)[1]);

    [Fact]
    public void Both_Tables_Come_In_The_Order_Written()
    {
        BoundTable[] tables = Tables("register: hmicfrs; show: counts, list; id: tracker; note: As at June.");
        Assert.Equal(["tracker", "hmicfrs"], tables.Select(table => table.Id));
        Assert.Equal(["Recommendations of the inspectorate, numbers by status", "Recommendations of the inspectorate"], tables.Select(table => table.Caption));
        Assert.Equal([0, 1], tables.Select(table => table.Notes.Length));
    }

    [Theory]
    [InlineData("Open", "11204")]
    [InlineData("Open, With FLL", "10666 11204")]
    [InlineData("status = Closed", "10709")]
    [InlineData("status != Closed", "10666 11204")]
    [InlineData("status = \"With FLL\"", "10666")]
    [InlineData("\"status = With FLL\"", "10666")]
    [InlineData("year = 2019-20, status = With FLL, Open", "10666")]
    [InlineData("year != 2019-20, status = With FLL", "")]
    public void Where_Chooses_Rows(string where, string expected)
    {
        BoundTable table = Assert.Single(Tables($"register: hmicfrs; group: none; where: {where}"));
        Assert.Equal(expected, string.Join(' ', table.BodyRows.Where(row => row.Cells.Length > 1).Select(row => BoundSample.Show(row.Cells[0].Content)[2..])));
        Assert.Equal(expected.Length > 0, table.BodyRows[0].Cells.Length > 1);
    }

    [Fact]
    public void Caption_Names_The_Conditions() => Assert.Equal(
        "Recommendations of the inspectorate: not Closed", Assert.Single(Tables("register: hmicfrs; where: status != Closed")).Caption);

    [Fact]
    public void Columns_May_Have_Headings() => Assert.Equal(
        "= 0:Column p Recommendation | 1:Column p State",
        Show("register: hmicfrs; group: none; columns: text, status \"State\"").Split('\n')[1]);

    [Fact]
    public void Csv_Cells_Are_Read_With_Their_Commas() => Assert.Equal(
        "- 0:Row p 17 March 2022 | 1 p Budget, precept and performance | 2 p Papers by 7 March\n- 0:Row p 23 June 2022 | 1 p Annual report | 2",
        Show("register: programme").Split('\n', 3)[2]);

    [Theory]
    [InlineData("register: hmicfr", "BD2260", "There is no register 'hmicfr'. Did you mean 'hmicfrs'?")]
    [InlineData("register: hmicfrs; columns: number, progres", "BD2261", "The register hmicfrs has no column 'progres'. Did you mean 'progress'?")]
    [InlineData("register: hmicfrs; group: anno", "BD2261", "The register hmicfrs has no column 'anno'. Its columns are number, text, progress, status, year.")]
    [InlineData("register: hmicfrs; where: statsu = Open", "BD2261", "The register hmicfrs has no column 'statsu'. Did you mean 'status'?")]
    [InlineData("register: hmicfrs; where: Opne", "BD2125", "'Opne' is no status of the register hmicfrs. Did you mean 'Open'?")]
    [InlineData("register: hmicfrs; where: year = 2018-19", "BD2263", "No row of the register hmicfrs has '2018-19' in its column 'year'. Check the spelling.")]
    [InlineData("register: programme; show: counts", "BD2262", "The register programme has no statuses. Add 'status' and 'statuses' to it in catalogue/registers.yml, or name a column, as in 'where: column = value'.")]
    [InlineData("register: hmicfrs; show: graph", "BD2226", "'graph' is no value for 'show', which takes list, counts or both.")]
    [InlineData("show: list", "BD2224", "This statement of a register block has no 'register'. Add 'register: \u2026' on the same line.")]
    public void Faults_Are_Told(string statement, string id, string message)
    {
        string body = $"```register\n{statement}\n```";
        Assert.Equal(id, BoundSample.Findings(body));
        Assert.Equal(message, BoundSample.Messages(body));
    }

    [Theory]
    [InlineData("# Heading", "a heading")]
    [InlineData("```\\ncode\\n```", "a block of code or of the language")]
    [InlineData("a | b\\n--|--\\n1 | 2", "a table")]
    [InlineData("`= homicide.count` cases", "a computed value")]
    [InlineData("***", "a rule across the page")]
    public void Cells_Cannot_Hold_What_Needs_A_Paper(string cell, string what) => Assert.Equal(
        $"BD2264 data/recommendations.yml 3:8 A cell of a register cannot hold {what}. It takes paragraphs, lists, quotations, emphasis and links.",
        Finding($"- number: 1\n  year: 2021\n  text: \"{cell}\"\n  progress: x\n  status: Open\n"));

    [Theory]
    [InlineData("<b>bold</b>", "BD2200")]
    [InlineData("[x](javascript:alert)", "BD2205")]
    public void Cells_Are_As_Safe_As_Papers(string cell, string id) => Assert.StartsWith(
        id + " data/recommendations.yml 3:8", Finding($"- number: 1\n  year: 2021\n  text: \"{cell}\"\n  progress: x\n  status: Open\n"), StringComparison.Ordinal);

    [Fact]
    public void A_Deeply_Nested_Cell_Is_Reported() => Assert.StartsWith(
        "BD1031 data/recommendations.yml 3:8",
        Finding($"- number: 1\n  year: 2021\n  text: \"{new string('>', 100)} x\"\n  progress: x\n  status: Open\n"),
        StringComparison.Ordinal);

    private static string Finding(string rows)
    {
        MemoryContent content = SampleContent.WithReportBody("```register\nregister: hmicfrs\n```").With("data/recommendations.yml", rows);
        return string.Join('\n', BoundSample.All(content).Select(found =>
            $"{found.Id} {found.Location.Path} {found.Location.Start.Line + 1}:{found.Location.Start.Character} {found.Message}"));
    }

    private static BoundTable[] Tables(string statement) => [.. BoundSample.Paper($"```register\n{statement}\n```").Blocks.OfType<BoundTable>()];

    private static string Show(string statement) => BoundSample.Show(BoundSample.Paper($"```register\n{statement}\n```").Blocks);
}
