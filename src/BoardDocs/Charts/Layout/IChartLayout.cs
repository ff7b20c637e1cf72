using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Turns one shape of chart data into a scene; a new kind of chart is one more of these.</summary>
internal interface IChartLayout
{
    /// <summary>Lays out a figure, or returns null where its kind or data is another layout's.</summary>
    ChartScene? TryBuild(BoundFigure figure, Theme theme, ChartMetrics metrics);
}
