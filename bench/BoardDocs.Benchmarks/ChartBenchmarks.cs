using BenchmarkDotNet.Attributes;
using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Benchmarks;

/// <summary>One chart of 25 points and 2 lines: laid out and painted as SVG.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private BoundFigure? figure;

    /// <summary>Binds a figure of the corpus.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var corpus = new Corpus(Papers: 1, Measures: 20, Months: 36);
        figure = Compilation.Create(new MemoryContent(corpus.Files())).GetBoundPack("corpus").Papers[0].Figures[0];
    }

    /// <summary>Scene and SVG.</summary>
    [Benchmark]
    public int SceneAndSvg() => figure is null ? 0 : SvgPainter.Paint(ChartBuilder.Build(figure, Theme.Default, ChartSize.Wide)).Length;
}
