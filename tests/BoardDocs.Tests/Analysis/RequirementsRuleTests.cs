using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Analysis;

public sealed class RequirementsRuleTests
{
    private const string Homicide = "requires: { report: { measures: [homicide] } }";
    private const string Comments = "requires: { report: { sections: [Comments, Measures summary] } }";
    private const string Table = "```measures\nmeasure: homicide\n```\n";

    [Fact]
    public void A_Missing_Measure_Is_Named_With_What_To_Do()
    {
        Diagnostic found = Assert.Single(Find(Homicide, "Text.\n"));
        Assert.Equal(("BD4150", DiagnosticSeverity.Warning, "packs/demo/report.md"), (found.Id, found.Severity, found.Location.Path));
        Assert.Equal(
            "A paper of the kind 'report' must show Homicide, but this one has no value of it for Avon and Somerset. "
            + "Show 'homicide' in a table, a chart or the text, or take it out of 'requires' in boarddocs.yml.",
            found.Message);
        Assert.Equal((1, 7), (found.Location.Start.Line, found.Location.Start.Character));
    }

    [Fact]
    public void A_Missing_Section_Is_Named_With_What_To_Do()
    {
        Diagnostic found = Assert.Single(Find("requires: { report: { sections: Next steps } }", "# Steps\n\nText.\n"));
        Assert.Equal(("BD4151", DiagnosticSeverity.Warning, "packs/demo/report.md"), (found.Id, found.Severity, found.Location.Path));
        Assert.Equal(
            "A paper of the kind 'report' must have a section 'Next steps', but this one has no such heading. "
            + "Add the heading, or take it out of 'requires' in boarddocs.yml.",
            found.Message);
    }

    [Theory]
    [InlineData("# Comment and analysis\n\nText.\n", "; its heading 'Comment and analysis' comes near. ")]
    [InlineData("**Comments & analysis**\n\nText.\n", "; a line of its text says it, and '## ' in front makes that a heading. ")]
    [InlineData("# Other\n\nText.\n", ". ")]
    [InlineData("# Comments & analysis\n\nText.\n", null)]
    public void What_Was_Probably_Meant_For_A_Section_Is_Said(string body, string? words)
    {
        ImmutableArray<Diagnostic> found = Find("requires: { report: { sections: [Comments and analysis] } }", body);
        Assert.Equal(words is null ? 0 : 1, found.Length);
        Assert.All(found, diagnostic => Assert.Contains($"no such heading{words}Add the heading", diagnostic.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Text.\n\n" + Table, "")]
    [InlineData("See [](#homicide-rolling12).\n\n```chart\nchart: rolling12; measures: homicide\n```\n", "")]
    [InlineData("Text.\n\n```tiles\nmeasure: homicide\n```\n", "")]
    [InlineData("Text.\n\n```table\nrow: homicide\ncolumn: count\n```\n", "")]
    [InlineData("There were `= homicide.count` cases.\n", "")]
    [InlineData("The trend is `= homicide.trend`.\n", "")]
    [InlineData("Few. `claim: homicide.count > 1`\n", "BD4150")]
    [InlineData("Text.\n\n```measures\nmeasure: homicide; area: kent\n```\n", "BD4150")]
    [InlineData("There were `= burglary.count` cases.\n", "BD4150")]
    [InlineData("Text.\n\n```measures\nmeasure: homicid\n```\n", "BD2001")]
    public void A_Measure_Is_Shown_By_A_Value_Of_The_Own_Area(string body, string expected) => Assert.Equal(expected, Ids(Find(Homicide, body)));

    [Theory]
    [InlineData("# Measures summary\n\n## Comments\n\nText.\n", "")]
    [InlineData("# 1. measures: Summary\n\n###### 1.2 *Comments*\n\nText.\n", "")]
    [InlineData("# A. Measures summary\n\n## (iv) Comments\n\nText.\n", "")]
    [InlineData("# Section 1 - Measures summary\n\n## Annex B: Comments\n\nText.\n", "")]
    [InlineData("# A measures summary\n\n## Comments\n\nText.\n", "BD4151")]
    [InlineData("# Measures summary\n\n## Comments of the force\n\nText.\n", "BD4151")]
    [InlineData("# Measures summary\n\nComments\n", "BD4151")]
    [InlineData("Text.\n", "BD4151 BD4151")]
    public void A_Section_Is_A_Heading_With_Its_Words(string body, string expected) => Assert.Equal(expected, Ids(Find(Comments, body)));

    [Theory]
    [InlineData("", "BD4150 BD4151 BD4151")]
    [InlineData("kind: report\n", "BD4150 BD4151 BD4151")]
    [InlineData("kind: REPORT\n", "BD4150 BD4151 BD4151")]
    [InlineData("kind: minutes\n", "")]
    [InlineData("rules: { BD4150: off }\n", "BD4151 BD4151")]
    [InlineData("rules: { BD4151: off, BD4150: off }\n", "")]
    [InlineData("area: kent\n", "BD4150 BD4151 BD4151")]
    public void Only_Papers_Of_The_Kind_Are_Checked(string front, string expected)
    {
        MemoryContent content = Settings("requires: { report: { measures: homicide, sections: [Comments, Measures summary] }, log: { sections: Entries } }")
            .With(SampleContent.ReportPath, $"---\ntitle: Performance report\nquarter: 2023-24 Q2\n{front}---\n\nText.\n");
        Assert.Equal(expected, Ids(Compilation.Create(content).GetDiagnostics()));
    }

    [Fact]
    public void An_Unknown_Measure_Is_An_Error_With_A_Suggestion()
    {
        Diagnostic found = Assert.Single(Find("requires: { report: { measures: [homicid] } }", "Text.\n"));
        Assert.Equal(("BD2001", DiagnosticSeverity.Error, "boarddocs.yml"), (found.Id, found.Severity, found.Location.Path));
        Assert.Equal("There is no measure 'homicid'. Did you mean 'homicide'?", found.Message);
        Assert.Equal("homicide", found.Suggestion);
    }

    private static string Ids(ImmutableArray<Diagnostic> found) => string.Join(' ', found.Select(item => item.Id));

    private static ImmutableArray<Diagnostic> Find(string requires, string body) =>
        Compilation.Create(Settings(requires).With(SampleContent.ReportPath, SampleContent.WithReportBody(body).ReadText(SampleContent.ReportPath).Content)).GetDiagnostics();

    private static MemoryContent Settings(string requires) =>
        SampleContent.Base.With("boarddocs.yml", SampleContent.Base.ReadText("boarddocs.yml").Content + requires + "\n");
}
