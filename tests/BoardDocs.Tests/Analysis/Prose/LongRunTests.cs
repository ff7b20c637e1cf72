using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Analysis;

/// <summary>Paragraphs of a size that nobody writes by hand.</summary>
public sealed class LongRunTests
{
    private const int Sentences = 20_000;
    private const int SmallStack = 256 * 1024;

    [Fact]
    public void The_Last_Of_Many_Sentences_With_A_Pronoun_Is_Read_First_On_A_Small_Stack()
    {
        string run = string.Concat(Enumerable.Repeat("It is a priority? ", Sentences));
        var compilation = Compilation.Create(SampleContent.WithReportBody($"```measures\nmeasure: burglary\n```\n\nResidential burglary is a priority. {run}It has risen by 5%."));
        PaperModel paper = Assert.IsType<PaperModel>(compilation.State.FindModel(SampleContent.ReportPath));
        var context = new AnalysisContext(paper.Source.Tree, paper.Binding.Paper, compilation.State.ContextOf(compilation.State.Packs["demo"]), new DiagnosticBag());
        ImmutableArray<ProseClause> clauses = [];
        var thread = new Thread(() => clauses = context.Prose.Sentences[^1].Clauses, SmallStack);
        thread.Start();
        thread.Join();
        Assert.Equal("burglary", Assert.Single(clauses).Subject?.Shown?.Measure.Id);
    }
}
