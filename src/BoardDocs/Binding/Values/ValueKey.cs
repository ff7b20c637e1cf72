using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What makes two evaluations the same; ids stand for symbols, since one evaluator serves one catalogue.</summary>
internal sealed record ValueKey(
    string Measure,
    string Series,
    string Area,
    Period Period,
    Window Window,
    string? Group,
    string? Comparator,
    BenchmarkWordMode WordMode,
    TrendOptions Trend)
{
    public static ValueKey Of(SeriesOfMeasure series, AreaSymbol area, Period period, Window window, ValueContext context) => new(
        series.Measure.Id, series.Name, area.Id, period, window, context.Group?.Id, context.Comparator?.Id, context.WordMode, context.Trend);
}
