using BenchmarkDotNet.Attributes;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Benchmarks;

/// <summary>One paper of 20 charts: parsed; parsed and bound again after an edit, everything else unchanged.</summary>
[MemoryDiagnoser]
public class PaperBenchmarks
{
    private const string Path = "packs/corpus/r0001.md";
    private readonly SourceText[] edits = new SourceText[2];
    private Compilation compilation = Compilation.Create(new MemoryContent([]));
    private int turn;

    /// <summary>Compiles the corpus once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var content = new MemoryContent(new Corpus(Papers: 10, Measures: 20, Months: 60).Files());
        SourceText text = content.ReadText(Path);
        edits[0] = SourceText.From(text.Content + "\nOne more sentence.\n");
        edits[1] = SourceText.From(text.Content + "\nAnother sentence.\n");
        compilation = Compilation.Create(content);
        compilation.GetDiagnostics();
    }

    /// <summary>Parse only.</summary>
    [Benchmark]
    public SyntaxTree Parse() => SyntaxTree.Parse(Path, edits[0]);

    /// <summary>An edit, then every diagnostic of the content folder.</summary>
    [Benchmark]
    public int Edit()
    {
        turn = 1 - turn;
        compilation = compilation.WithText(Path, edits[turn]);
        return compilation.GetDiagnostics().Length;
    }
}
