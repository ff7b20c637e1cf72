using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Benchmarks;

/// <summary>The figures of the gallery, so every kind there is: laid out in the wider size and painted as SVG.</summary>
[Config(typeof(Percentiles))]
public class GalleryBenchmarks
{
    private BoundFigure? figure;

    /// <summary>The ids of the figures.</summary>
    public static IEnumerable<string> Figures => All().Select(figure => figure.Symbol.Id);

    /// <summary>The figure.</summary>
    [ParamsSource(nameof(Figures))]
    public string Id { get; set; } = string.Empty;

    /// <summary>Binds the figure.</summary>
    [GlobalSetup]
    public void Setup() => figure = All().First(one => one.Symbol.Id == Id);

    /// <summary>Scene and SVG.</summary>
    [Benchmark]
    public int SceneAndSvg() => figure is null ? 0 : SvgPainter.Paint(ChartBuilder.Build(figure, Theme.Default)).Length;

    private static IEnumerable<BoundFigure> All() => Compilation.Create(new FolderContent(SampleFolder.Find()))
        .GetBoundPack("gallery").Papers.SelectMany(paper => paper.Figures);

    private sealed class Percentiles : ManualConfig
    {
        public Percentiles() => AddColumn(StatisticColumn.Median, StatisticColumn.P95, StatisticColumn.Max);
    }
}
