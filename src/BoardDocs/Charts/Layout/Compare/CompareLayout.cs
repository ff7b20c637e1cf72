using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary><c>compare</c>: columns side by side where every value can be printed above its own, else bars below each other.</summary>
internal sealed class CompareLayout : IChartLayout
{
    /// <inheritdoc/>
    public ChartScene? TryBuild(BoundFigure figure, Theme theme, ChartMetrics metrics)
    {
        if (figure.Data is not TimeSeriesData { Drawing: TimeDrawing.GroupedColumns } source)
        {
            return null;
        }

        var data = CompareData.Of(source, theme);
        var key = CompareKey.Flow(data.Series, metrics);
        return ColumnGroups.Measure(data, key, metrics) is { } columns
            ? columns.Build(figure)
            : BarGroups.Measure(data, key, metrics).Build(figure);
    }
}
