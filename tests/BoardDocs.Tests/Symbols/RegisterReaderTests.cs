using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Symbols;

public sealed class RegisterReaderTests
{
    private const string Yaml = "data/recommendations.yml";
    private const string Csv = "data/work-programme.csv";

    [Fact]
    public void Catalogue_Has_The_Registers()
    {
        RegisterSymbol register = CatalogueFixture.ReadWhole().Registers["hmicfrs"];
        Assert.Equal("Recommendations of the inspectorate", register.DisplayName);
        Assert.Equal("number text progress status year", string.Join(' ', register.ColumnNames));
        Assert.Equal("Open, With FLL, Closed", string.Join(", ", register.Statuses));
        Assert.Equal("Year", register.HeadingOf("year"));
        Assert.Equal("No.", register.HeadingOf("number"));
    }

    [Theory]
    [InlineData("    key: number\n", "", "The register hmicfrs needs the key 'key'. Add it with its value.")]
    [InlineData("    status: status\n", "", "The register hmicfrs needs the key 'status'. Add it with its value.")]
    [InlineData("    statuses: [Open, With FLL, Closed]\n", "", "The register hmicfrs needs the key 'statuses'. Add it with its value.")]
    [InlineData("[Open, With", "[Open, Open, With", "'Open' is there twice in the statuses of the register hmicfrs. Keep the one that is meant and delete the other.")]
    [InlineData("data/recommendations.yml", "data/recommendations.xlsx", "The value of 'file' must be a file of rows, whose name ends in .yml, .yaml or .csv.")]
    [InlineData("    section: year\n", "    sections: year\n", "The register hmicfrs has no key 'sections'. Did you mean 'section'?")]
    public void Catalogue_Faults_Are_Told(string old, string now, string message) =>
        Assert.Equal([message], CatalogueFixture.Read((CatalogueReader.RegistersPath, old, now)).Diagnostics.Select(found => found.Message));

    [Fact]
    public void Registers_May_Be_Absent() => Assert.Empty(CatalogueReader.Read(SampleContent.Base.Without(CatalogueReader.RegistersPath)).Diagnostics);

    [Theory]
    [InlineData("- number: 1\n  year: 2021\n  text: x\n  progres: y\n  progress: z\n  status: Open\n", "BD2100 4:3 Row 1 has no key 'progres'. Did you mean 'progress'?")]
    [InlineData("- number: 1\n  year: 2021\n  text: x\n  progress: y\n  status: open\n", "BD2125 5:11 'open' is no status of the register hmicfrs. Did you mean 'Open'?")]
    [InlineData("- year: 2021\n  number:\n  text: x\n  progress: y\n  status: Open\n- number: 2\n  status: Closed\n", "BD2126 1:3 This row of the register hmicfrs has no 'number'. Fill it in.")]
    [InlineData("number: 1\n", "BD1024 1:1 This is not a list of rows that begin with '- '")]
    [InlineData("- one\n- number: 2\n  year: 1\n  text: x\n  progress: x\n  status: Closed\n", "BD2102 1:3 The value of 'Row 1' must be keys with values, as in { name: Kent }.")]
    public void Yaml_Faults_Are_Told(string rows, string expected) => Assert.StartsWith(expected, Assert.Single(Faults(Yaml, rows)), StringComparison.Ordinal);

    [Fact]
    public void Rows_Behind_A_Fault_Of_Yaml_Are_Read()
    {
        RegisterTable table = Read("hmicfrs", Yaml, "- number: 1\n  status: Open\n- number: \"2\n  status: \"Open\n- number: 3\n  status: Closed\n  text: x\n  year: 1\n  progress: y\n");
        Assert.Equal(["1", "3"], table.Rows.Select(row => row["number"].Text));
        Assert.Contains(table.Diagnostics, found => found.Location.Path == Yaml && found.Location.Start.Line is 2 or 3);
        Assert.DoesNotContain(table.Diagnostics, found => found.Id[..3] != "BD1");
    }

    [Theory]
    [InlineData("date,business\n1 May,Budget\n", "BD2123 10:3 The register programme has a column 'notes', but data/work-programme.csv has none of that name. Its columns are date, business.", "catalogue/registers.yml")]
    [InlineData("date,business,notes\n1 May,Budget,x\n1 May,Report,y\n", "BD2124 3:1 There is another row '1 May' in the register programme. Give each row a key of its own, or delete the one that is out of date.", Csv)]
    [InlineData("date,business,notes\n1 May,Budget, precept,x\n", "BD3018 2:1 This row has 4 cells, and the first row has 3; look for a comma too many or too few, and put text that holds a comma in quotes.", Csv)]
    [InlineData("", "BD3005 1:1 data/work-programme.csv is empty; its first row must name the columns.", Csv)]
    [InlineData("date,business,notes\n1 May,\"Budget,x\n", "BD3019 2:1", Csv)]
    public void Csv_Faults_Are_Told(string rows, string expected, string path)
    {
        Diagnostic found = Assert.Single(Read("programme", Csv, rows).Diagnostics);
        Assert.Equal(path, found.Location.Path);
        Assert.StartsWith(expected, Show(found), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_May_Name_Columns_By_Their_Headings_And_Have_Others()
    {
        RegisterTable table = Read("programme", Csv, "Business;Room;Notes;Date\nBudget, in full;12;;1 May\n;;;\n");
        Assert.Empty(table.Diagnostics);
        Assert.Equal(["Budget, in full", "1 May", ""], new[] { "business", "date", "notes" }.Select(column => Assert.Single(table.Rows)[column].Text));
    }

    [Fact]
    public void A_Register_Has_At_Most_1000_Rows()
    {
        string rows = "date,business,notes\n" + string.Concat(Enumerable.Range(1, 1001).Select(number => $"{number},x,y\n"));
        RegisterTable table = Read("programme", Csv, rows);
        Assert.Equal(1000, table.Rows.Length);
        Assert.Equal("BD1032 1002:1", Show(Assert.Single(table.Diagnostics))[..13]);
    }

    [Fact]
    public void A_Register_Is_At_Most_1_MiB()
    {
        Assert.Equal("BD1030", Assert.Single(Read("programme", Csv, "date,business,notes\n" + new string('x', 1 << 20)).Diagnostics).Id);
        Assert.Equal("BD1030", Assert.Single(Read("hmicfrs", Yaml, "- number: " + new string('x', 1 << 20)).Diagnostics).Id);
    }

    private static ImmutableArray<string> Faults(string path, string rows) => [.. Read("hmicfrs", path, rows).Diagnostics.Select(Show)];

    private static RegisterTable Read(string id, string path, string rows) =>
        RegisterReader.Read(SampleContent.Base.With(path, rows), CatalogueFixture.ReadWhole().Registers[id]);

    private static string Show(Diagnostic found) => $"{found.Id} {found.Location.Start.Line + 1}:{found.Location.Start.Character + 1} {found.Message}";
}
