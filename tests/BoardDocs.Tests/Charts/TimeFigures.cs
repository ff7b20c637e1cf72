using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;
using static BoardDocs.Tests.Charts.FigureBuilder;

namespace BoardDocs.Tests.Charts;

/// <summary>Figures of the kinds over time beside plain lines: months, volumes with rates, comparisons, ratios.</summary>
internal static class TimeFigures
{
    private const string Own = "Avon and Somerset";

    private static readonly Period September = Month(2023, 9);

    public static IReadOnlyDictionary<string, BoundFigure> All { get; } = Make().ToDictionary(figure => figure.Symbol.Id, StringComparer.Ordinal);

    private static IEnumerable<BoundFigure> Make() =>
    [
        Figure("monthly-lines", Lines(Unit.Count, 0, "Number", Line(Own, SeriesRole.Own, September, Wave(13, 20, 6))) with { Drawing = TimeDrawing.MarkedLines }),
        Figure("monthly-columns", Lines(Unit.Count, 0, "Number", Line(Own, SeriesRole.Own, September, 3, 0, 1, null, 4, 2, 2, 5, 1, 0, 3)) with { Drawing = TimeDrawing.Columns }),
        Figure("monthly-one", Lines(Unit.Count, 0, "Number", Line(Own, SeriesRole.Own, September, 3)) with { Drawing = TimeDrawing.Columns }),
        Figure("monthly-zero", Lines(Unit.Count, 0, "Number", Line(Own, SeriesRole.Own, September, 0, 0, 0, 0)) with { Drawing = TimeDrawing.Columns }),
        Figure("monthly-gaps", Lines(Unit.Count, 0, "Number", Line(Own, SeriesRole.Own, September, null, null)) with { Drawing = TimeDrawing.Columns }),
        Figure("volume-rate", Pair(false, TimeDrawing.Columns)),
        Figure("volume-rate-rolling", Pair(false, TimeDrawing.Lines)),
        Figure("volume-rate-dual", Pair(true, TimeDrawing.Columns)),
        Figure("volume-rate-over-whole", new VolumeRateData(Panel("Charges (number)", Unit.Count, 0, 3, 5, -4), Panel("Charge rate (percentage)", Unit.Proportion, 1, 0.4, 1.3, 0.2), true)),
        Figure("volume-rate-huge", new VolumeRateData(Panel(LongName + " (number)", Unit.Count, 0, 5e6, 5.2e12, 4e12), Panel(LongName + " (pounds)", new Unit(UnitKind.Pounds), 2, 1e11, 2e11, 1.5e11), true)),
        Figure("volume-rate-empty", new VolumeRateData(Panel("Charges (number)", Unit.Count, 0, null, null), Panel("Charge rate (percentage)", Unit.Proportion, 1, null, null), true)),
        Figure("compare", Compared(Years(Own, SeriesRole.Own, 58, 61, 63, 62, 65), Years("MSG average", SeriesRole.Comparator, 49, 50, 52, 55, 53), Years("England and Wales", SeriesRole.Comparator, 44, 45, 44, 48, 49))),
        Figure("compare-gaps", Compared(Years(Own, SeriesRole.Own, 58, null, 0, 62), Years(LongName, SeriesRole.Comparator, null, null, null, 55))),
        Figure("compare-huge", Compared(Years(Own, SeriesRole.Own, 5123456, -5223456, 6e9), Years("שיעור העבירות באזור", SeriesRole.Comparator, 4e6, 4.1e6, 3e6))),
        Figure("compare-nothing", Compared(Years(Own, SeriesRole.Own, null, null))),
        Figure("compare-one", Compared(Years(Own, SeriesRole.Own, 58))),
        Figure("ratio", Ratio(Line("Black", SeriesRole.Measure, September, Wave(25, 6.4, 0.5)), Line("Asian", SeriesRole.Measure, September, Wave(25, 1.6, 0.2)), Line("Mixed", SeriesRole.Measure, September, Wave(25, 1.5, 0.2)))),
        Figure("ratio-band", Ratio(Banded(Line(Own, SeriesRole.Own, September, Wave(25, 4.4, 0.4)), 0.12), Banded(Line("Kent", SeriesRole.Comparator, September, Wave(25, 2.1, 0.3)), 0.2))),
        Figure("ratio-below", Ratio(Banded(Line(Own, SeriesRole.Own, September, 0.2, null, 0.4), 0.5)) with { Reference = new ReferenceLine(1, "same as " + LongName) }),
    ];

    private static string LongName => string.Concat(Enumerable.Repeat("People of the wider area ", 5)).Trim();

    private static TimeSeriesData Lines(Unit unit, int decimals, string axis, params ChartSeries[] series) => new(unit, decimals, [.. series], axis, "Month");

    private static VolumeRateData Pair(bool isDual, TimeDrawing drawing) => new(
        Panel("Rape charges (number)", Unit.Count, 0, Wave(25, 14, 4)) with { Drawing = drawing },
        Panel("Rape charge rate (percentage)", Unit.Proportion, 1, Wave(25, 0.08, 0.02)),
        isDual);

    private static TimeSeriesData Panel(string title, Unit unit, int decimals, params double?[] values) =>
        new(unit, decimals, [Line(title, SeriesRole.Own, September, [.. values.Select(value => unit.Kind == UnitKind.Count && value is { } number ? Math.Round(number) : value)])], title, "Month")
        {
            Drawing = unit.Kind == UnitKind.Count ? TimeDrawing.Columns : TimeDrawing.Lines,
        };

    private static ChartSeries Years(string label, SeriesRole role, params double?[] values) =>
        new(label, role, [.. values.Select((value, i) => new ChartPoint(Period.Ending(Frequency.Year, 2023, 3).Add(i + 1 - values.Length), value))]);

    private static TimeSeriesData Compared(params ChartSeries[] series) => new(new Unit(UnitKind.Days), 0, [.. series], "Days", "Year ending") { Drawing = TimeDrawing.GroupedColumns };

    private static TimeSeriesData Ratio(params ChartSeries[] series) =>
        new(Unit.Ratio, 1, [.. series], "Times as likely as White people", "12 months ending") { Reference = new ReferenceLine(1, "same as White people") };

    private static ChartSeries Banded(ChartSeries line, double share) =>
        line with { Points = [.. line.Points.Select(point => point with { Interval = point.Value is { } value ? new Interval(value * (1 - share), value * (1 + share)) : null })] };

    private static double?[] Wave(int months, double level, double swing) =>
        [.. Enumerable.Range(0, months).Select(i => (double?)(level + (swing * Math.Sin(i * 0.7)) + (level * i / 90)))];
}
