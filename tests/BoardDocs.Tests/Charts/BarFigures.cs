using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Charts;

/// <summary>Figures of bars of every sort that a report may hold, the awkward ones included.</summary>
internal static class BarFigures
{
    private static readonly string[] Forces =
    [
        "Avon and Somerset", "Bedfordshire", "Cambridgeshire", "Cheshire", "City of London", "Cleveland", "Cumbria", "Derbyshire", "Devon and Cornwall",
        "Dorset", "Durham", "Dyfed-Powys", "Essex", "Gloucestershire", "Greater Manchester", "Gwent", "Hampshire", "Hertfordshire", "Humberside", "Kent",
        "Lancashire", "Leicestershire", "Lincolnshire", "Merseyside", "Metropolitan Police", "Norfolk", "North Wales", "North Yorkshire",
        "Northamptonshire", "Northumbria", "Nottinghamshire", "South Wales", "South Yorkshire", "Staffordshire", "Suffolk", "Surrey", "Sussex",
        "Thames Valley", "Warwickshire", "West Mercia", "West Midlands", "West Yorkshire", "Wiltshire",
    ];

    public static IReadOnlyDictionary<string, BoundFigure> All { get; } = Make().ToDictionary(figure => figure.Symbol.Id, StringComparer.Ordinal);

    /// <summary>A figure of bars.</summary>
    public static BoundFigure Figure(string id, ChartData data) =>
        new(new FigureSymbol(id, "performance-report", "ranked", $"Figure {id}", 1, Location.OfFile("performance-report.md")), data)
        {
            Subtitle = "Most similar group, 12 months to September 2023",
            AlternativeText = $"Bar chart of {id}.",
        };

    /// <summary>A row with one bar.</summary>
    public static BarRow Row(string label, double? value, SeriesRole role = SeriesRole.Comparator, bool isSuppressed = false) =>
        new(label, role, [new BarValue(value, isSuppressed)]);

    private static IEnumerable<BoundFigure> Make() => [.. Ranked(), .. Awkward()];

    private static IEnumerable<BoundFigure> Ranked() =>
    [
        Figure("msg", Bars(FigureBuilder.PerThousandResidents, 2, "Per 1,000 residents", [.. Forces.Take(8).Select((name, i) => Force(name, 9.4 - (i * 0.83)))]) with { Line = new ReferenceLine(6.51, "MSG average") }),
        Figure("forces", Bars(FigureBuilder.PerThousandResidents, 1, "Per 1,000 residents", [.. Forces.Select((name, i) => (Name: name, Value: 20 + (i * 37 % 43)))
            .OrderByDescending(pair => pair.Value).Select(pair => Force(pair.Name, pair.Value))]) with { Line = new ReferenceLine(41.3, "England and Wales") }),
        Figure("missing", Bars(FigureBuilder.PerThousandResidents, 4, "Per 1,000 residents",
            Row("Kent", 0.0131), Row("Essex", 0.0102), Row("Sussex", 0), Row("Avon and Somerset", null, SeriesRole.Own), Row("Derbyshire", null, isSuppressed: true))),
    ];

    private static IEnumerable<BoundFigure> Awkward() =>
    [
        Figure("bars-zero", Bars(Unit.Count, 0, "Number", Row("Kent", 0), Row("Avon and Somerset", 0, SeriesRole.Own))),
        Figure("bars-missing", Bars(Unit.Count, 0, "Number", Row("Kent", null), Row("Avon and Somerset", null, SeriesRole.Own))),
        Figure("bars-one", Bars(Unit.Proportion, 1, "Percentage", Row("Avon and Somerset", 0.87, SeriesRole.Own)) with { AxisTo = 1 }),
        Figure("bars-none", Bars(Unit.Count, 0, "Number")),
        Figure("bars-negative", Bars(new Unit(UnitKind.Pounds), 0, "Pounds", Row("Kent", 51000), Row("Avon and Somerset", -23000, SeriesRole.Own), Row("Essex", -51000))),
        Figure("bars-over-whole", Bars(Unit.Proportion, 1, "Percentage", Row("Kent", 1.31), Row("Avon and Somerset", 0.4, SeriesRole.Own)) with { AxisTo = 1 }),
        Figure("bars-huge", Bars(Unit.Count, 0, "Number", Row("Avon and Somerset", 5_234_567, SeriesRole.Own), Row("Kent", 5_000_000), Row("Essex", 1e300), Row("Sussex", double.NaN))),
        Figure("bars-wide-values", Bars(new Unit(UnitKind.Pounds), 4, "Pounds", Row("Avon and Somerset", 912_345_678_901_234.5, SeriesRole.Own), Row("Kent", -812_345_678_901_234.25))),
        Figure("bars-long-names", Bars(Unit.Count, 0, "Number",
            Row(string.Concat(Enumerable.Repeat("Avon and Somerset with Bath ", 5)).Trim(), 12, SeriesRole.Own), Row(new string('W', 120), 9), Row("Kent", 8), Row("Essex", 3))),
        Figure("bars-other-scripts", Bars(Unit.Count, 0, "Number",
            Row("שיעור העבירות באזור", 14), Row("معدل الجرائم المسجلة", 13), Row("Heddlu De Cymru – ŵ ŷ <b>&\"'", 12, SeriesRole.Own), Row("警察 👮🏽", 7))),
        Figure("bars-two-hundred", Bars(Unit.Count, 0, "Number", [.. Enumerable.Range(0, 200).Select(i => Row($"Area {i + 1}", 5000 - (i * 20), i == 77 ? SeriesRole.Own : SeriesRole.Comparator))])),
    ];

    private static BarRow Force(string name, double value) => Row(name, value, name == "Avon and Somerset" ? SeriesRole.Own : SeriesRole.Comparator);

    private static BarData Bars(Unit unit, int decimals, string axis, params BarRow[] rows) =>
        new(unit, decimals, [.. rows], ["12 months to September 2023"], axis);
}
