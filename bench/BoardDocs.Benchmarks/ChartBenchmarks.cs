using BenchmarkDotNet.Attributes;
using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Benchmarks;

/// <summary>One chart of about 25 points, of each kind over time: laid out and painted as SVG.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private BoundFigure? figure;

    /// <summary>The fields of the statement besides its measure.</summary>
    [Params(
        "chart: rolling12",
        "chart: monthly; draw: columns",
        "chart: volume-rate",
        "chart: volume-rate; dual: true; window: 1 month",
        "chart: compare; benchmark: peers")]
    public string Statement { get; set; } = "chart: rolling12";

    /// <summary>Binds a figure over the corpus's data.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var corpus = new Corpus(Papers: 1, Measures: 20, Months: 36);
        string paper = $"---\ntitle: Chart\nperiod: 2024-06\narea: alder\nbenchmark: peers\n---\n\n```chart\n{Statement}; measure: m01\n```\n";
        MemoryContent content = new MemoryContent(corpus.Files()).With("packs/corpus/r0001.md", paper);
        figure = Compilation.Create(content).GetBoundPack("corpus").Papers[0].Figures[0];
    }

    /// <summary>Scene and SVG.</summary>
    [Benchmark]
    public int SceneAndSvg() => figure is null ? 0 : SvgPainter.Paint(ChartBuilder.Build(figure, Theme.Default, ChartSize.Wide)).Length;
}
