using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Computes the lines of a chart: the own area first, then its comparators, or one line a measure.</summary>
internal sealed class LineBuilder(MeasureEvaluator evaluator, ChartStatement chart, PeriodRange range)
{
    private readonly ImmutableArray<ChartSeries>.Builder lines = ImmutableArray.CreateBuilder<ChartSeries>();

    /// <summary>Which confidence intervals the own lines have.</summary>
    public BandKind Band { get; init; }

    /// <summary>Computes the lines.</summary>
    public TimeSeriesData Build()
    {
        int decimals = 0;
        bool isSingle = chart.Uses.Length == 1;
        foreach (MeasureUse use in chart.Uses)
        {
            AddOwn(use, isSingle);
            decimals = Math.Max(decimals, DecimalsOf(use));
        }

        if (isSingle)
        {
            AddComparators(chart.Uses[0]);
        }

        MeasureSymbol measure = chart.Uses[0].Measure;
        Unit unit = chart.ShowsCounts ? Unit.Count : measure.Unit;
        string axis = chart.ShowsCounts ? FigureWords.ValueAxis(unit)
            : isSingle ? FigureWords.ValueAxisOf(measure)
            : FigureWords.ValueAxis(measure);
        return new TimeSeriesData(unit, chart.ShowsCounts ? 0 : decimals, lines.ToImmutable(), axis, FigureWords.TimeAxis(FigureLines.WindowOf(chart, measure)));
    }

    private void AddOwn(MeasureUse use, bool isSingle)
    {
        ImmutableArray<string?> series = FigureLines.SeriesOf(chart, use.Measure);
        foreach (string? name in series)
        {
            bool isOwn = isSingle && series.Length == 1;
            string label = isOwn ? use.Area.Name : name ?? use.Measure.Short;
            lines.Add(new ChartSeries(label, isOwn ? SeriesRole.Own : SeriesRole.Measure, Band == BandKind.None ? Points(use, use.Area, name) : Banded(use, name)));
        }
    }

    private void AddComparators(MeasureUse use)
    {
        if (FigureLines.SeriesOf(chart, use.Measure) is not [var series])
        {
            return;
        }

        Window window = FigureLines.WindowOf(chart, use.Measure);
        if (use.Context.Group is { } group)
        {
            AddIfKnown(FigureLines.NameOf(group), evaluator.AverageSeries(use.Measure, group, range.From, range.To, null, use.Area, window, series));
        }

        IEnumerable<AreaSymbol> areas = use.Context.Comparator is { } comparator ? chart.Areas.Prepend(comparator) : chart.Areas;
        foreach (AreaSymbol area in areas.Where(area => area.Id != use.Area.Id).DistinctBy(area => area.Id))
        {
            AddIfKnown(area.Name, Points(use, area, series));
        }
    }

    /// <summary>A comparator without any value is left out: a name beside no line says nothing.</summary>
    private void AddIfKnown(string label, ImmutableArray<ChartPoint> points)
    {
        if (points.Any(point => point.Value is not null))
        {
            lines.Add(new ChartSeries(label, SeriesRole.Comparator, points));
        }
    }

    private ImmutableArray<ChartPoint> Points(MeasureUse use, AreaSymbol area, string? series) => chart.ShowsCounts
        ? evaluator.CountSeries(use.Measure, area, range.From, range.To, FigureLines.WindowOf(chart, use.Measure))
        : evaluator.RollingSeries(use.Measure, area, range.From, range.To, use.Context, FigureLines.WindowOf(chart, use.Measure), series);

    private ImmutableArray<ChartPoint> Banded(MeasureUse use, string? series) => evaluator.RatioSeries(
        use.Measure, use.Area, range.From, range.To, Band == BandKind.People, use.Context, FigureLines.WindowOf(chart, use.Measure), series);

    private int DecimalsOf(MeasureUse use)
    {
        int decimals = 0;
        foreach (string? series in FigureLines.SeriesOf(chart, use.Measure))
        {
            decimals = Math.Max(decimals, evaluator.DecimalsOf(use.Measure, use.Area, use.Context, FigureLines.WindowOf(chart, use.Measure), series));
        }

        return decimals;
    }
}
