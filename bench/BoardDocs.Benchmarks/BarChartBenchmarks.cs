using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Benchmarks;

/// <summary>Charts of bars over 43 areas, and over six categories: laid out and painted as SVG.</summary>
[MemoryDiagnoser]
public class BarChartBenchmarks
{
    private BoundFigure? figure;

    /// <summary>The kind.</summary>
    [Params("ranked", "change", "categories", "composition")]
    public string Kind { get; set; } = "ranked";

    /// <summary>The width.</summary>
    [Params(ChartSize.Wide, ChartSize.Narrow)]
    public ChartSize Size { get; set; }

    /// <summary>Binds the figure.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string statement = Kind switch
        {
            "ranked" or "change" => $"chart: {Kind}; measure: m1; areas: all",
            _ => $"chart: {Kind}; measures: m1, m2, m3, m4, m5, m6",
        };
        ImmutableArray<BoundFigure> figures = Compilation.Create(new MemoryContent(AreaFolder.Files(statement))).GetBoundPack("areas").Papers[0].Figures;
        figure = figures[0];
    }

    /// <summary>Scene and SVG.</summary>
    [Benchmark]
    public int SceneAndSvg() => figure is null ? 0 : SvgPainter.Paint(ChartBuilder.Build(figure, Theme.Default, Size)).Length;
}
