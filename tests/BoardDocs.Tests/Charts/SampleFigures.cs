using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Symbols;
using static BoardDocs.Tests.Charts.FigureBuilder;

namespace BoardDocs.Tests.Charts;

/// <summary>Figures of every sort that a report may hold, the awkward ones included.</summary>
internal static class SampleFigures
{
    private static readonly Period September = Month(2023, 9);

    private const string Residents = "per 1,000 residents";
    private const string Own = "Avon and Somerset";
    private const string Average = "Most similar group average";

    public static IReadOnlyDictionary<string, BoundFigure> All { get; } = Make().ToDictionary(figure => figure.Symbol.Id, StringComparer.Ordinal);


    private static IEnumerable<BoundFigure> Make() => [.. Usual(), .. Gaps(), .. Ranges(), .. Words()];

    private static IEnumerable<BoundFigure> Usual() =>
    [
        Figure("homicide", "rolling12", PerThousandResidents, 4, Residents,
            Line(Own, SeriesRole.Own, September, Wave(25, 0.0103, 0.0012, 0.00003)),
            Line(Average, SeriesRole.Comparator, September, Wave(25, 0.0098, 0.0004, -0.00002))),
        Figure("burglary", "rolling12", PerThousandResidents, 1, "per 1,000 households",
            Line(Own, SeriesRole.Own, September, Wave(55, 9.1, 1.2, -0.06)),
            Line(Average, SeriesRole.Comparator, September, Wave(55, 8.2, 0.9, -0.05))),
        Figure("close-ends", "rolling12", PerThousandResidents, 2, Residents,
            Line(Own, SeriesRole.Own, September, Wave(25, 5, 0.6, 0)),
            Line(Average, SeriesRole.Comparator, September, Wave(25, 5.02, 0.55, 0))),
        Figure("outcomes", "rolling12", Unit.Proportion, 1, "per cent of outcomes",
            Line(Own, SeriesRole.Own, September, Wave(25, 0.11, 0.02, 0.001)),
            Line(Average, SeriesRole.Comparator, September, Wave(25, 0.128, 0.01, 0))),
        Figure("quarterly", "rolling12", Unit.Count, 0, "offences",
            new ChartSeries(Own, SeriesRole.Own, [.. Enumerable.Range(0, 21).Select(i => new ChartPoint(Period.Ending(Frequency.Quarter, 2018, 12).Add(i), 1400 + (i * 31)))])),
        Figure("yearly", "series", new Unit(UnitKind.Pounds), 0, "pounds",
            new ChartSeries("Precept", SeriesRole.Measure, [.. Enumerable.Range(0, 8).Select(i => new ChartPoint(Period.Ending(Frequency.Year, 2016, 3).Add(i), 92000000 + (i * 6100000)))])),
        Several("drugs", 3),
        Several("six-measures", 6),
        Several("nine-measures", 9),
        Several("thirty-measures", 30),
    ];

    private static IEnumerable<BoundFigure> Gaps() =>
    [
        Figure("gaps", "rolling12", PerThousandResidents, 2, Residents,
            Line(Own, SeriesRole.Own, September, 3, 3.2, null, 3.6, null, 3.7, 3.5, 3.4, null, 3.9, 4, 4.1, 4.2),
            Line(Average, SeriesRole.Comparator, September, 2.2, 2.3, 2.4, 2.3, 2.5, 2.4, 2.3, null, null, null, null, null, null)),
        Figure("one-point", "rolling12", PerThousandResidents, 2, Residents,
            Line(Own, SeriesRole.Own, September, 3.25),
            Line(Average, SeriesRole.Comparator, September, 3.1)),
        Figure("two-points", "rolling12", Unit.Count, 0, "offences", Line(Own, SeriesRole.Own, September, 3, 5)),
        Figure("all-gaps", "rolling12", PerThousandResidents, 2, Residents,
            Line(Own, SeriesRole.Own, September, null, null, null),
            Line(Average, SeriesRole.Comparator, September, null, null, null)),
        Figure("own-missing", "rolling12", PerThousandResidents, 2, Residents,
            Line(Own, SeriesRole.Own, September, null, null, null),
            Line(Average, SeriesRole.Comparator, September, 3, 4, 3)),
        Figure("no-series", "series", PerThousandResidents, 2, Residents),
        Figure("not-numbers", "series", PerThousandResidents, 2, Residents,
            Line(Own, SeriesRole.Own, September, 1, double.NaN, 3, double.PositiveInfinity, 1e300, 2)),
    ];

    private static IEnumerable<BoundFigure> Ranges() =>
    [
        Figure("zero", "rolling12", Unit.Count, 0, "offences", Line(Own, SeriesRole.Own, September, Wave(25, 0, 0, 0)), Line(Average, SeriesRole.Comparator, September, Wave(25, 0, 0, 0))),
        Figure("few", "rolling12", Unit.Count, 0, "offences", Line(Own, SeriesRole.Own, September, 0, 1, 1, 2, 1, 0, 0, 1)),
        Figure("constant", "rolling12", PerThousandResidents, 1, Residents, Line(Own, SeriesRole.Own, September, Wave(25, 7.3, 0, 0))),
        Figure("satisfaction", "rolling12", Unit.Proportion, 1, "per cent of people asked",
            Line(Own, SeriesRole.Own, September, Wave(25, 0.92, 0.02, 0)),
            Line(Average, SeriesRole.Comparator, September, Wave(25, 0.9, 0.01, 0))),
        Figure("huge", "series", new Unit(UnitKind.Pounds), 0, "pounds", Line(Own, SeriesRole.Measure, September, Wave(25, 4600000, 400000, 3000))),
        Figure("tiny", "rolling12", PerThousandResidents, 5, Residents, Line(Own, SeriesRole.Own, September, Wave(25, 0.0001, 0.00003, 0))),
        Figure("negative", "series", Unit.RelativeChange, 1, "change on the year before", Line(Own, SeriesRole.Measure, September, Wave(25, -0.02, 0.09, 0.001))),
        Figure("all-negative", "series", Unit.Number, 1, "points", Line(Own, SeriesRole.Measure, September, Wave(25, -12, 3, 0))),
    ];

    private static IEnumerable<BoundFigure> Words() =>
    [
        Figure("long-words", "rolling12", PerThousandResidents, 2, string.Concat(Enumerable.Repeat("per 1,000 residents of the area and its visitors ", 4)).Trim(),
            Line(string.Concat(Enumerable.Repeat("Avon and Somerset with Bath ", 8)).Trim(), SeriesRole.Own, September, Wave(25, 3, 0.6, 0)),
            Line(new string('W', 200), SeriesRole.Comparator, September, Wave(25, 3.1, 0.6, 0))),
        Figure("other-scripts", "series", PerThousandResidents, 2, Residents,
            Line("שיעור העבירות באזור", SeriesRole.Measure, September, Wave(25, 3, 0.6, 0)),
            Line("معدل الجرائم المسجلة", SeriesRole.Measure, September, Wave(25, 4.1, 0.6, 0)),
            Line("Heddlu De Cymru – ŵ ŷ <b>&\"'\u0001", SeriesRole.Measure, September, Wave(25, 2, 0.3, 0)),
            Line("警察 👮🏽", SeriesRole.Measure, September, Wave(25, 1, 0.3, 0))),
        Figure("no-words", "series", Unit.Number, 0, string.Empty, Line(string.Empty, SeriesRole.Measure, September, 1, 2, 3)),
    ];

    private static BoundFigure Several(string id, int count) =>
        Figure(id, "series", Unit.Count, 0, "offences",
            [.. Enumerable.Range(0, count).Select(i => Line($"Measure of offences {i + 1}", SeriesRole.Measure, September, Wave(37, 300 + (i * 40), 25, i % 3)))]);

    /// <summary>A level, a yearly wave and a slope.</summary>
    private static double?[] Wave(int months, double level, double swing, double slope) =>
        [.. Enumerable.Range(0, months).Select(i => (double?)(level + (swing * Math.Sin(i * 0.55)) + (slope * i)))];
}
