using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Analysis;

/// <summary>Homicide of Avon and Somerset is 1st of 8 in the quarter to June 2023 and 4th of 8 in the quarter to September; its trend is Stable in both.</summary>
public sealed class UncommentedChangeRuleTests
{
    private const string Table = "```measures\nmeasure: homicide\n```\n\n";
    private const string Old = "# Homicide\n\n" + Table + "## Comments\n\n1. Homicide is `= homicide.trend`.\n2. Few cases\n   are recorded.\n";
    private const string Text = "packs/demo/report.md";

    [Fact]
    public void A_Changed_Rank_Is_Told_With_Both_Places()
    {
        Diagnostic found = Assert.Single(Find(Old, Old));
        Assert.Equal(("BD4152", DiagnosticSeverity.Warning, Text), (found.Id, found.Severity, found.Location.Path));
        Assert.Equal(
            "The rank of Homicide in the MSG was 1st of 8 in the pack '2023-08' and is 4th of 8 now, but this section says nothing that it did not say then. Add a comment on the change.",
            found.Message);
        Assert.Equal(8, found.Location.Start.Line);
    }

    [Fact]
    public void A_Changed_Trend_Is_Told_With_Both_Words()
    {
        string body = Old.Replace("measure: homicide", "measure: burglary; benchmark: none", StringComparison.Ordinal);
        Diagnostic found = Assert.Single(Find(body, body, front: "trend: { material: 90% }\n"));
        Assert.Equal(
            "The trend of Residential burglary was Stable in the pack '2023-08' and is Reducing now, but this section says nothing that it did not say then. Add a comment on the change.",
            found.Message);
    }

    [Fact]
    public void A_Word_Of_The_Other_Lexicon_Is_No_Change_Where_It_Says_The_Same_Direction()
    {
        string body = Old.Replace("measure: homicide", "measure: burglary; benchmark: none", StringComparison.Ordinal);
        string graded = body.Replace("benchmark: none", "benchmark: none; lexicon: graded", StringComparison.Ordinal);
        MemoryContent content = Packs(body, graded, string.Empty).With("data/recorded-offences.csv", FallingElsewhere("Burglary"));
        Assert.DoesNotContain(Compilation.Create(content).GetDiagnostics(), found => found.Id == "BD4152");
    }

    [Fact]
    public void A_Measure_That_Changed_Twice_Is_Told_Once()
    {
        string body = Old.Replace("measure: homicide", "measure: burglary", StringComparison.Ordinal);
        MemoryContent content = Packs(body, body, "trend: { material: 90% }\n").With("data/recorded-offences.csv", FallingElsewhere("Burglary"));
        Diagnostic found = Assert.Single(Compilation.Create(content).GetDiagnostics(), found => found.Id == "BD4152");
        Assert.Equal(
            "The trend of Residential burglary was Stable in the pack '2023-08' and is Reducing now, and its rank in the MSG was 5th of 8 and is 8th of 8, "
            + "but this section says nothing that it did not say then. Add a comment on the change.",
            found.Message);
    }

    [Theory]
    [InlineData("# Homicide\n\n" + Table + "Few cases are recorded.\n\nHomicide is `= homicide.trend`.\n", true)]
    [InlineData("# Homicide\n\nHomicide is `= homicide.rank(msg)`.\n\n" + Table + "* Few  cases are *recorded*.\n", true)]
    [InlineData("# Homicide\n\n" + Table + "Few cases are recorded.\n\nThe rank fell.\n", false)]
    [InlineData("# Homicide\n\n" + Table + "Few cases are recorded.\n\n# Other\n\nThe rank fell.\n", true)]
    [InlineData("# Homicide\n\n" + Table + "Few cases are recorded.\n\n## Actions\n\n- [ ] Ask why the rank fell.\n", false)]
    [InlineData("# Homicide\n\n```measures\ncolumns: measure, rate\nmeasure: homicide\n```\n\nFew cases are recorded.\n", false)]
    [InlineData("# Homicide\n\n```measures\nmeasure: homicide; benchmark: none\n```\n\nFew cases are recorded.\n", false)]
    [InlineData("# Homicide\n\n```measures\nmeasure: homicide; area: kent\n```\n\nFew cases are recorded.\n", false)]
    [InlineData("# Homicide\n\n```measures\nmeasure: burglary\n```\n\nFew cases are recorded.\n", false)]
    [InlineData("# Summary\n\n" + Table + "Few cases are recorded.\n\n# Homicide\n\n" + Table + "The rank fell.\n", false)]
    [InlineData("# Crime\n\n## Homicide\n\n" + Table + "Few cases are recorded.\n\n## Burglary\n\n```measures\nmeasure: burglary; benchmark: none\n```\n\nBurglary fell.\n", true)]
    [InlineData("# Crime\n\n## Table\n\n" + Table + "Few cases are recorded.\n\n## Comments\n\nThe rank fell.\n", false)]
    [InlineData("# Homicide\n\n<!-- boarddocs-disable-next-line BD4152 -- the annex says why -->\n\n" + Table + "Few cases are recorded.\n", false)]
    public void Only_A_New_Paragraph_Of_The_Section_Is_A_New_Comment(string body, bool isReported) =>
        Assert.Equal(isReported, Find(Old, body).Any(found => found.Id == "BD4152"));

    [Theory]
    [InlineData("rules: { BD4152: off }\n")]
    [InlineData("quarter: 2023-24 Q1\n")]
    public void A_Paper_May_Switch_It_Off_Or_Be_Of_The_Same_Period(string front) =>
        Assert.Empty(Compilation.Create(Packs(Old, Old).With(Text, Paper(front.StartsWith("quarter", StringComparison.Ordinal) ? front : "quarter: 2023-24 Q2\n" + front, Old))).GetDiagnostics());

    [Fact]
    public void Suppressed_Values_Give_Nothing_Away()
    {
        string datasets = SampleContent.Base.ReadText("catalogue/datasets.yml").Content;
        MemoryContent content = Packs(Old, Old).With("catalogue/datasets.yml", datasets.Replace("    file: data/recorded-offences.csv\n", "    file: data/recorded-offences.csv\n    suppress: 30\n", StringComparison.Ordinal));
        Assert.DoesNotContain(Compilation.Create(content).GetDiagnostics(), found => found.Id == "BD4152");
    }

    [Theory]
    [InlineData("report", "kind: annex\n", true)]
    [InlineData("other", "", true)]
    [InlineData("other", "kind: Report\n", true)]
    [InlineData("other", "kind: annex\n", false)]
    [InlineData("other", "area: kent\n", false)]
    [InlineData("other", "area: avon-and-somerset\n", true)]
    public void The_Last_Edition_Has_The_Same_Id_Or_Kind_And_Area(string id, string front, bool isReported)
    {
        string before = front.Contains("kent", StringComparison.Ordinal) ? Old.Replace("measure: homicide", "measure: homicide; area: avon-and-somerset", StringComparison.Ordinal) : Old;
        MemoryContent content = Earlier(SampleContent.WithReportBody(Old), "2023-08", id, Paper("quarter: 2023-24 Q1\n" + front, before));
        Assert.Equal(isReported, Compilation.Create(content).GetDiagnostics().Any(found => found.Id == "BD4152"));
    }

    [Fact]
    public void The_Newest_Earlier_Pack_Counts_And_Is_Bound_Alone()
    {
        MemoryContent content = Earlier(Packs(Old, Old), "2023-05", "report", Paper("quarter: 2023-24 Q2\n", Old));
        var compilation = Compilation.Create(content, new CompilationOptions { PackId = "demo" });
        Assert.Contains("'2023-08'", Assert.Single(compilation.GetDiagnostics()).Message, StringComparison.Ordinal);
        Assert.Equal(2, compilation.Counters.ModelsBound);
    }

    [Fact]
    public void No_Earlier_Paper_Is_Bound_Where_No_Measures_Are_Listed()
    {
        MemoryContent content = Packs(Old, Old.Replace(Table, string.Empty, StringComparison.Ordinal));
        var compilation = Compilation.Create(content, new CompilationOptions { PackId = "demo" });
        Assert.Empty(compilation.GetDiagnostics());
        Assert.Equal(1, compilation.Counters.ModelsBound);
    }

    private static string FallingElsewhere(string series) => string.Join('\n', SampleContent.Base.ReadText("data/recorded-offences.csv").Content.Split('\n')
        .Select(line => line.Split(',') is [not "Avon and Somerset", var name, "2023-07" or "2023-08" or "2023-09", _] fields && name == series ? string.Join(',', fields[..3]) + ",1" : line));

    private static ImmutableArray<Diagnostic> Find(string before, string now, string front = "") => Compilation.Create(Packs(before, now, front)).GetDiagnostics();

    private static MemoryContent Packs(string before, string now, string front = "") =>
        Earlier(SampleContent.WithReportBody(now), "2023-08", "report", Paper("quarter: 2023-24 Q1\n" + front, before));

    private static string Paper(string front, string body) => $"---\ntitle: Performance report\n{front}---\n\n{body}";

    private static MemoryContent Earlier(MemoryContent content, string pack, string id, string paper) => content
        .With($"packs/{pack}/pack.md", $"---\ntitle: Board of {pack}\ndate: {pack}-14\nitems:\n  - {{ title: Report, paper: {id}.md }}\n---\n")
        .With($"packs/{pack}/{id}.md", paper);
}
