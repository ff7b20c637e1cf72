using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Lays a figure out: every mark and every word gets its place before anything is painted.</summary>
public static class ChartBuilder
{
    private static readonly ImmutableArray<IChartLayout> Layouts =
    [
        new LineChartLayout(),
        new VolumeRateLayout(),
        new CompareLayout(),
        new BarChartLayout(),
        new ControlChartLayout(),
        new FunnelChartLayout(),
        new TilesLayout(),
        new GradesLayout(),
    ];

    /// <summary>Builds the scene of a figure. Equal figures, themes and sizes give equal scenes.</summary>
    /// <param name="figure">The figure; its data decides what is drawn.</param>
    /// <param name="theme">The organisation's colours.</param>
    /// <param name="size">The width to lay out for.</param>
    /// <returns>The scene.</returns>
    /// <exception cref="ArgumentException">No layout draws this kind of data: a fault of the compiler, not of the content.</exception>
    public static ChartScene Build(BoundFigure figure, Theme theme, ChartSize size = ChartSize.Wide)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(theme);
        foreach (IChartLayout layout in Layouts)
        {
            if (layout.TryBuild(figure, theme, ChartMetrics.For(size)) is { } scene)
            {
                return scene;
            }
        }

        throw new ArgumentException($"No layout draws the chart kind {figure.Symbol.Kind} with {figure.Data.GetType().Name}.", nameof(figure));
    }
}
