using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Analysis;

public sealed class SuppressionTests
{
    private const string Front = "---\ntitle: Performance report\nquarter: 2023-24 Q2\nrules: { BD4006: RULE }\n---\n\n";

    [Theory]
    [InlineData("<!-- boarddocs-disable-next-line BD4006 -- known to all -->\nThe VRP met.\n")]
    [InlineData("<!-- boarddocs-disable-next-line BD4006 -- known to all -->\n\nThe VRP met.\n")]
    [InlineData("Text. <!-- boarddocs-disable-next-line BD4006 -- known to all -->\nThe VRP met.\n")]
    public void Suppression_Takes_The_Finding_Of_The_Next_Line(string body) => CodeFixVerifier.Reports(body);

    [Fact]
    public void Suppression_Before_A_Block_Covers_All_Of_It() =>
        CodeFixVerifier.Reports("<!-- boarddocs-disable-next-line BD4003 -- in the annex -->\n# Part\n\n```measures\nmeasure: homicide\n```\n");

    [Fact]
    public void Suppression_Without_Reason_Is_An_Error_And_Has_No_Effect() =>
        CodeFixVerifier.Reports("{|BD4001:<!-- boarddocs-disable-next-line BD4006 -->|}\nThe {|BD4006:VRP|} met.\n");

    [Fact]
    public void Suppression_Of_Nothing_Is_A_Warning() =>
        CodeFixVerifier.Reports("{|BD4004:<!-- boarddocs-disable-next-line BD4006 -- known -->|}\nThe board met.\n");

    [Fact]
    public void Suppression_Of_An_Unknown_Id_Is_An_Error() =>
        CodeFixVerifier.Reports("{|BD4002:<!-- boarddocs-disable-next-line BD4996 -- known -->|}\nThe board met.\n");

    [Fact]
    public void Suppression_Of_An_Error_Is_An_Error() =>
        CodeFixVerifier.Reports("{|BD4005:<!-- boarddocs-disable-next-line BD2200 -- looks better -->|}\n{|BD2200:<br>|}\n");

    [Fact]
    public void Comment_That_Says_Nothing_Known_Is_An_Error() =>
        CodeFixVerifier.Reports("{|BD4000:<!-- boarddocs-off -->|}\n\nThe board met.\n");

    [Theory]
    [InlineData("off", null)]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public void Rules_Of_The_Front_Matter_Win(string rule, DiagnosticSeverity? expected)
    {
        var compilation = Compilation.Create(SampleContent.Base
            .With("boarddocs.yml", SampleContent.Base.ReadText("boarddocs.yml").Content + "rules: { BD4006: warning }\n")
            .With(SampleContent.ReportPath, Front.Replace("RULE", rule, StringComparison.Ordinal) + "The VRP met.\n"));
        Assert.Equal(expected, compilation.GetDiagnostics().SingleOrDefault(diagnostic => diagnostic.Id == "BD4006")?.Severity);
    }

    [Fact]
    public void Rules_Of_The_Organisation_Win_Over_The_Default()
    {
        MemoryContent content = SampleContent.WithReportBody("The VRP met.\n")
            .With("boarddocs.yml", SampleContent.Base.ReadText("boarddocs.yml").Content + "rules: { BD4006: error, BD4996: off }\n");
        Diagnostic[] found = [.. Compilation.Create(content).GetDiagnostics()];
        Assert.Equal(["BD4002 Error", "BD4006 Error"], found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}"));
        Assert.Equal(("boarddocs.yml", 5), (found[0].Location.Path, found[0].Location.Start.Line));
    }

    [Fact]
    public void GetSuppressions_Lists_All_With_Their_Reasons()
    {
        var compilation = Compilation.Create(SampleContent.WithReportBody(
            "<!-- boarddocs-disable-next-line BD4006 -- known to all -->\nThe VRP met.\n\n<!-- boarddocs-disable-next-line BD4003 -- left over -->\nText.\n"));
        Assert.Equal(
            ["BD4006 known to all True 6", "BD4003 left over False 9"],
            compilation.GetSuppressions().Select(item => $"{item.Id} {item.Reason} {item.IsUsed} {item.Location.Start.Line + 1}"));
    }
}
