using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Analysis;

public sealed class PackRuleTests
{
    private const string Chart = "```chart\nchart: rolling12; measures: burglary\n```\n";

    [Theory]
    [InlineData("Text.\n\n```chart\n{|BD4012:chart: rolling12; measures: burglary|}\n```\n")]
    [InlineData("See [](#burglary-rolling12).\n\n" + Chart)]
    [InlineData("See Figure 1.\n\n" + Chart)]
    [InlineData("See figures 4, 2 and 1.\n\n" + Chart)]
    [InlineData("Figure 12 is elsewhere.\n\n```chart\n{|BD4012:chart: rolling12; measures: burglary|}\n```\n")]
    [InlineData("Text.\n\n```measures\nmeasure: burglary; chart: rolling12\n```\n")]
    [InlineData("Text.\n\n```tiles\nmeasure: burglary\n```\n")]
    [InlineData("Text.\n\n```chart\n{|BD4012:chart: rolling12; measures: burglary|}\nchart: rolling12; measures: homicide\n```\n")]
    [InlineData("Text.\n\n<!-- boarddocs-disable-next-line BD4012 -- it explains itself -->\n\n" + Chart)]
    public void Figure_Nobody_Refers_To_Is_Reported_Once(string body) => Check(body);

    [Fact]
    public void Figures_Are_Named_By_Their_Numbers_In_The_Pack() => Assert.Equal(
        "Nothing in the pack refers to Figures 1 and 2. Say in the text what each figure shows, with a link as in [](#burglary-rolling12), or leave it out.",
        Assert.Single(Find("Text.\n\n```chart\nchart: rolling12; measures: burglary\nchart: rolling12; measures: homicide\n```\n")).Message);

    [Theory]
    [InlineData("Text.\n\n```measures\nmeasure: burglary; label: Break-ins\n```\n\n```measures\n{|BD4018:measure: burglary; label: Burglaries|}\nmeasure: homicide\n```\n")]
    [InlineData("Text.\n\n```measures\nmeasure: burglary\n```\n\n```measures\nmeasure: burglary; label: Residential burglary\n```\n")]
    [InlineData("Text.\n\n```measures\nmeasure: burglary; label: Here\nmeasure: burglary; area: kent; label: There\n```\n")]
    [InlineData("Text.\n\n```measures\nmeasure: burglary; label: Break-ins\n```\n\n<!-- boarddocs-disable-next-line BD4018 -- quoted -->\n\n```measures\nmeasure: burglary; label: Burglaries\n```\n")]
    public void Measure_Under_Two_Names_Is_Reported(string body) => Check(body);

    [Theory]
    [InlineData("It is `= {|BD4019:burglary.rate to 1 dp|}` ([](#burglary-rolling12)).\n\n" + Chart)]
    [InlineData("It is `= burglary.rate` ([](#burglary-rolling12)).\n\n" + Chart)]
    [InlineData("It is `= burglary.rate to 1 dp`, or `= {|BD4019:burglary.rate to whole|}`.\n")]
    [InlineData("It is `= burglary.rate to 1 dp`, and was `= burglary.rate@year-ago`.\n")]
    [InlineData("It is `= burglary.rate to 1 dp`, with `= burglary.count` offences.\n")]
    [InlineData("It is `= burglary.rate to 1 dp`.\n\n<!-- boarddocs-disable-next-line BD4019 -- roughly -->\n\nRoughly `= burglary.rate to whole`.\n")]
    public void One_Value_Rounded_In_Two_Ways_Is_Reported(string body) => Check(body);

    [Theory]
    [InlineData("Text.\n\n```measures\nmeasure: burglary\n```\n\n```measures\n{|BD4020:measure: homicide; outlook: Reducing; reason: \"We expect it.\"|}\n```\n")]
    [InlineData("Text.\n\n```measures\ncolumns: measure, trend \"Trend / Outlook\"\nmeasure: burglary\n```\n\n```measures\nmeasure: homicide; outlook: Reducing; reason: \"We expect it.\"\n```\n")]
    [InlineData("Text.\n\n```measures\nmeasure: burglary\n```\n\n```measures\ncolumns: measure, count\nmeasure: homicide\n```\n")]
    public void Trends_Under_Two_Headings_Are_Reported(string body) => Check(body);

    [Fact]
    public void Comment_That_Passes_Over_Nothing_In_The_Pack_Is_Reported()
    {
        Diagnostic found = Assert.Single(Find("<!-- boarddocs-disable-next-line BD4012 -- it explains itself -->\n\nText.\n"));
        Assert.Equal("BD4004", found.Id);
    }

    [Fact]
    public void Comments_On_Findings_Of_The_Pack_Are_Listed_As_Used()
    {
        var compilation = Compilation.Create(SampleContent.WithReportBody("Text.\n\n<!-- boarddocs-disable-next-line BD4012 -- it explains itself -->\n\n" + Chart));
        Suppression listed = Assert.Single(compilation.GetSuppressions());
        Assert.Equal(("BD4012", "it explains itself", true), (listed.Id, listed.Reason, listed.IsUsed));
    }

    [Fact]
    public void Two_Papers_Of_A_Pack_Are_Compared()
    {
        MemoryContent content = SampleContent.WithReportBody("See [the other figure](other.md#burglary-rolling12).\n\n```measures\nmeasure: burglary; label: Break-ins\n```\n")
            .With("packs/demo/other.md", "---\ntitle: Other\nquarter: 2023-24 Q2\n---\n\nText.\n\n```measures\nmeasure: burglary; label: Burglaries\n```\n\n" + Chart)
            .With("packs/demo/pack.md", "---\ntitle: Demonstration board\ndate: 2023-11-14\nitems:\n  - { title: Report, paper: report.md }\n  - { title: Other, paper: other.md }\n---\n");
        Diagnostic found = Assert.Single(Compilation.Create(content).GetDiagnostics());
        Assert.Equal(("BD4018", "packs/demo/other.md"), (found.Id, found.Location.Path));
        Assert.Equal(
            "This row is called 'Burglaries', and another table of the pack calls the same measure 'Break-ins'. Call it the same, so that readers know it again.", found.Message);
    }

    [Theory]
    [InlineData("measure: burglary; label: Break-ins", "measure: burglary; label: break-ins", "")]
    [InlineData("measure: burglary", "measure: burglary; label: Residential burglary", "")]
    [InlineData("measure: burglary; area: kent; label: There", "measure: burglary; label: Here", "")]
    [InlineData("measure: burglary; label: Break-ins", "measure: homicide; label: Killings", "")]
    [InlineData("measure: burglary; label: Break-ins", "measure: burglary; label: Burglaries", "demo 'Burglaries' 2023-08 'Break-ins'")]
    [InlineData("measure: burglary; label: Break-ins", "measure: burglary", "demo 'Police recorded residential burglary offences' 2023-08 'Break-ins'")]
    public void A_Measure_Renamed_Since_An_Earlier_Pack_Is_Reported(string before, string now, string expected)
    {
        MemoryContent content = Earlier(SampleContent.WithReportBody(Table(now)), "2023-08", before);
        Assert.Equal(expected, string.Join('\n', Compilation.Create(content).GetDiagnostics().Select(found =>
            $"{found.Location.Path.Split('/')[1]} '{found.Message.Split('\'')[1]}' {found.Message.Split('\'')[3]} '{found.Message.Split('\'')[5]}'")));
    }

    [Fact]
    public void Each_Pack_Is_Compared_With_The_One_Before_It()
    {
        MemoryContent content = Earlier(SampleContent.WithReportBody(Table("measure: burglary; label: Burglaries")), "2023-05", "measure: burglary; label: Break-ins");
        content = Earlier(content, "2023-08", "measure: burglary; label: Burglaries");
        Diagnostic found = Assert.Single(Compilation.Create(content).GetDiagnostics());
        Assert.Equal(("BD4021", DiagnosticSeverity.Info, "packs/2023-08/report.md"), (found.Id, found.Severity, found.Location.Path));
        Assert.Equal(
            "This row is called 'Burglaries', and the pack '2023-05' called the same measure 'Break-ins'. Keep the name, or say in the text that it changed.", found.Message);
        Assert.Empty(Compilation.Create(content, new CompilationOptions { PackId = "demo" }).GetDiagnostics());
    }

    private static string Table(string row) => $"Text.\n\n```measures\n{row}\n```\n";

    private static MemoryContent Earlier(MemoryContent content, string pack, string row) => content
        .With($"packs/{pack}/pack.md", $"---\ntitle: Board of {pack}\ndate: {pack}-14\nitems:\n  - {{ title: Report, paper: report.md }}\n---\n")
        .With($"packs/{pack}/report.md", "---\ntitle: Report before\nquarter: 2023-24 Q2\n---\n\n" + Table(row));

    private static void Check(string marked)
    {
        (string text, ImmutableArray<(string Id, TextSpan Span)> expected) = DiagnosticMarkup.Read(marked);
        Assert.Equal(
            expected.Select(mark => $"{mark.Id} '{text.Substring(mark.Span.Start, mark.Span.Length)}'"),
            Find(text).Select(found => $"{found.Id} '{SampleContent.WithReportBody(text).ReadText(SampleContent.ReportPath).Content.Substring(found.Location.Span.Start, found.Location.Span.Length)}'"));
    }

    private static ImmutableArray<Diagnostic> Find(string body) => Compilation.Create(SampleContent.WithReportBody(body)).GetDiagnostics();
}
