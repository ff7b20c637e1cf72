using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Compiling;

/// <summary>One slip is told once, and not again wherever something is missing because of it.</summary>
public sealed class FollowUpTests
{
    private const string Report =
        "---\ntitle: Performance report\nquarter: 2023-24 Q2\n---\n\n```measures\nmeasure: homicide; chart: rolling12\n```\n\n[](#homicide-rolling12) and `= homicide.count`.\n";

    [Fact]
    public void A_Report_Without_Slips_Has_No_Findings() => Assert.Empty(Find(CatalogueReader.DatasetsPath, string.Empty, string.Empty));

    [Fact]
    public void An_Unreadable_Quarter_Is_One_Error() =>
        Assert.Equal(["BD2010"], Find(SampleContent.ReportPath, "2023-24 Q2", "Q2 2023"));

    [Fact]
    public void A_Misspelt_Key_Of_A_Measure_Is_One_Error() =>
        Assert.Equal(["BD2100"], Find(CatalogueReader.MeasuresPath, "polarity:", "polarty:").Distinct());

    [Fact]
    public void A_Misspelt_Column_Is_One_Error_A_Dataset() =>
        Assert.Equal(["BD3007"], Find(CatalogueReader.DatasetsPath, "count: count", "count: cuont").Distinct());

    [Fact]
    public void A_Moved_File_Is_One_Error_A_Dataset() =>
        Assert.Equal(["BD3000"], Find(CatalogueReader.DatasetsPath, "file: data/", "file: data/moved-").Distinct());

    [Fact]
    public void Either_Slash_Leads_To_A_Data_File() => Assert.Empty(Find(CatalogueReader.DatasetsPath, "file: data/", "file: data\\"));

    [Theory]
    [InlineData("boarddocs.yml")]
    [InlineData(CatalogueReader.AreasPath)]
    [InlineData(CatalogueReader.GroupsPath)]
    [InlineData(CatalogueReader.DatasetsPath)]
    [InlineData(CatalogueReader.MeasuresPath)]
    public void A_Missing_Catalogue_File_Is_One_Error(string path) =>
        Assert.Equal(["BD2114"], Ids(Everything.Without(path).Without("data/grades.csv").Without("catalogue/grades.yml")));

    [Theory]
    [InlineData(CatalogueReader.AreasPath, "kent:", "kent: [", "BD1021")]
    [InlineData(CatalogueReader.GroupsPath, "  msg:", "\tmsg:", "BD1021")]
    [InlineData(CatalogueReader.MeasuresPath, "    kind: count", "    kind: [count", "BD1021")]
    [InlineData(CatalogueReader.DatasetsPath, "    frequency: month", "    frequency: [month", "BD1021")]
    [InlineData("boarddocs.yml", "area: ", "area: [", "BD1021")]
    [InlineData("boarddocs.yml", "benchmark: msg", "benchmark: mgs", "BD2003")]
    [InlineData(CatalogueReader.MeasuresPath, "series: Burglary", "series: Burglery", "BD3022")]
    [InlineData("data/population.csv", "Avon and Somerset", "Kent", "BD3013")]
    [InlineData("data/recorded-offences.csv", "count", "cuont", "BD3007")]
    [InlineData(SampleContent.ReportPath, "quarter: ", "quarter: [", "BD1021")]
    public void A_Slip_In_A_File_That_Papers_Rest_On_Is_One_Kind_Of_Error(string path, string from, string to, string id)
    {
        string text = Everything.ReadText(path).Content;
        Assert.Contains(from, text, StringComparison.Ordinal);
        int place = text.IndexOf(from, StringComparison.Ordinal);
        Assert.Equal([id], Ids(Everything.With(path, string.Concat(text.AsSpan(0, place), to, text.AsSpan(place + from.Length)))).Distinct());
    }

    [Fact]
    public void A_Missing_Denominator_Is_One_Error_A_Role()
    {
        string[] rows = [.. Everything.ReadText("data/population.csv").Content.Split('\n').Where(row => !row.StartsWith("Avon", StringComparison.Ordinal))];
        Assert.Equal(["BD3101"], Ids(Everything.With("data/population.csv", string.Join('\n', rows))).Distinct());
    }

    [Fact]
    public void A_Paper_That_Is_Too_Large_Is_One_Error() =>
        Assert.Equal(["BD1030"], Ids(SampleContent.WithReportBody(new string('x', 1 << 20))));

    [Fact]
    public void A_Quarter_After_The_Data_Is_One_Error_A_Data_File()
    {
        string text = Everything.ReadText(SampleContent.ReportPath).Content.Replace("2023-24 Q2", "2023-24 Q4", StringComparison.Ordinal);
        string[] messages = [.. Compilation.Create(Everything.With(SampleContent.ReportPath, text)).GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => $"{found.Location.Start.Line + 1} {found.Message}")];
        Assert.Equal(
            [
                "3 data/recorded-offences.csv has no number for Avon and Somerset after September 2023, so nothing in it can be computed to March 2024. Ask for 2023-09 or an earlier period, or add the rows that are missing.",
                "3 data/satisfaction.csv has no number for Avon and Somerset after September 2023, so nothing in it can be computed to March 2024. Ask for 2023-09 or an earlier period, or add the rows that are missing.",
            ],
            messages);
    }

    [Fact]
    public void A_Table_That_Allows_Gaps_Hides_No_Value_That_Prose_Needs()
    {
        const string table = "```table\nmissing: allowed\nrow: homicide\ncolumn: homicide.count\n```\n";
        string report = $"---\ntitle: T\nquarter: 2023-24 Q4\n---\n\n{table}";
        Assert.Empty(Ids(SampleContent.Base.With(SampleContent.ReportPath, report)));
        Assert.Equal(["BD3111"], Ids(SampleContent.Base.With(SampleContent.ReportPath, report + "\nIt is `= homicide.count`.\n")));
    }

    [Theory]
    [InlineData("measure: homicide; chart: rolling12\n\n## Comments\n\n1. It rose: by 4; well.\n\n# More\n\n```chart\nchart: series; measures: homicide, burglary\n```\n\nSee [](#more) and [](#homicide-rolling12).\n")]
    [InlineData("measure: homicide\n\n1. It rose: by 4; well.\n2. And fell.\n\n| a | b |\n|---|---|\n\nNote: text.\n")]
    [InlineData("measure: homicide\nThe force stays in the better half: of its group.\n")]
    [InlineData("measure: homicide\n")]
    [InlineData("")]
    public void A_Block_That_Is_Not_Closed_Is_One_Finding(string rest)
    {
        MemoryContent content = SampleContent.WithReportBody("# Reduce homicide\n\n```measures\n" + rest);
        Diagnostic found = Assert.Single(Compilation.Create(content).GetDiagnostics());
        Assert.Equal("This measures block is not closed. Put a line with ``` after its last statement.", found.Message);
        Assert.Equal("```measures", content.ReadText(SampleContent.ReportPath).ToString(found.Location.Span).TrimEnd());
    }

    /// <summary>A paper with something of every kind that needs values.</summary>
    private static MemoryContent Everything => SampleContent.WithReportBody(
        """
        ```measures
        columns: measure, trend, benchmark, rate
        measure: homicide; chart: rolling12
        measure: burglary
        ```

        ```chart
        chart: ranked; measure: burglary
        chart: change; measure: burglary
        chart: categories; measures: homicide, serious-violence
        chart: funnel; measure: burglary
        chart: composition; measures: homicide, serious-violence
        chart: spc; measure: burglary
        ```

        ```tiles
        measure: homicide
        ```

        ```table
        row: homicide
        row: burglary
        column: count
        column: annual-change
        ```

        It is `= homicide.trend`, `= homicide.rank(msg)`, `= homicide.change(12 months)`, `= satisfaction.value` at `= burglary.rate`.
        """);

    private static string[] Ids(MemoryContent content) =>
        [.. Compilation.Create(content).GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Id)];

    private static string[] Find(string path, string from, string to)
    {
        MemoryContent content = SampleContent.Base.With(SampleContent.ReportPath, Report);
        string text = content.ReadText(path).Content;
        Assert.Contains(from, text, StringComparison.Ordinal);
        string changed = from.Length == 0 ? text : text.Replace(from, to, StringComparison.Ordinal);
        return [.. Compilation.Create(content.With(path, changed)).GetDiagnostics().Select(found => found.Id)];
    }
}
