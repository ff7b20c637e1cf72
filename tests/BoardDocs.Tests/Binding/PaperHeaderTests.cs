using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Binding;

public sealed class PaperHeaderTests
{
    [Fact]
    public void Front_Matter_Is_Read()
    {
        PaperSymbol paper = BoundSample.Model(SampleContent.Base.With(SampleContent.ReportPath, "---\ntitle: A title\nperiod: 2023-09\nkind: minutes\nstatus: draft\narea: kent\nbenchmark: none\n---\n")).BoundPaper.Symbol;
        Assert.Equal(("report", "demo", "A title", "minutes", "draft", "2023-09"), (paper.Id, paper.PackId, paper.Title, paper.Kind, paper.Status, paper.Period?.ToString()));
        Assert.Equal(("kent", BenchmarkChoiceKind.None), (paper.Area?.Id, paper.Options.Benchmark?.Kind));
    }

    [Fact]
    public void Choices_Of_The_Pack_Lie_Under_Those_Of_The_Paper()
    {
        string pack = "---\ntitle: Board\ndate: 2023-11-14\narea: essex\nbenchmark: none\nitems: [ { title: A, paper: report.md } ]\n---\n";
        PaperSymbol paper = BoundSample.Model(SampleContent.Base
            .With("packs/demo/pack.md", pack)
            .With(SampleContent.ReportPath, "---\ntitle: A\nbenchmark: msg\n---\n")).BoundPaper.Symbol;
        Assert.Equal(("essex", "msg"), (paper.Area?.Id, paper.Options.Benchmark?.Text));
    }

    [Theory]
    [InlineData("quarter: 2023-24 Q2\nquarter: 2023-24 Q1", "BD2101")]
    [InlineData("quarter: 2023-24 Q2\nperiod: 2023-09", "BD2007")]
    [InlineData("quarter: 2023-24 Q5", "BD2010")]
    [InlineData("quarter: [1, 2]", "BD2102")]
    [InlineData("area: kemt", "BD2002")]
    [InlineData("benchmark: mgs", "BD2003")]
    [InlineData("benchmark-word: bend", "BD2104")]
    [InlineData("trend: { lexicon: plane }", "BD2104")]
    [InlineData("theme: dark", "BD2215")]
    [InlineData("id: other", "BD2216")]
    [InlineData("rules: { BD4006: loud }", "BD2104")]
    [InlineData("rules: { BD2001: off }", "BD4005")]
    public void Faults_Are_Reported(string line, string expected) => Assert.Equal(
        expected,
        string.Join(' ', BoundSample.Model(SampleContent.Base.With(SampleContent.ReportPath, $"---\ntitle: A\n{line}\n---\n")).GetDiagnostics().Select(found => found.Id)));

    [Fact]
    public void Paper_Without_Front_Matter_Lacks_A_Title() =>
        Assert.Equal("BD2217", Assert.Single(BoundSample.Model(SampleContent.Base.With(SampleContent.ReportPath, "Text.\n")).GetDiagnostics()).Id);
}
