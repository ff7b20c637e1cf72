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

    private static IEnumerable<BoundFigure> Make() => [.. Ranked(), .. Others(), .. Awkward()];

    private static IEnumerable<BoundFigure> Ranked() =>
    [
        Figure("msg", Bars(FigureBuilder.PerThousandResidents, 2, "Per 1,000 residents", [.. Forces.Take(8).Select((name, i) => Force(name, 9.4 - (i * 0.83)))]) with { Line = new ReferenceLine(6.51, "MSG average") }),
        Figure("forces", Bars(FigureBuilder.PerThousandResidents, 1, "Per 1,000 residents", [.. Forces.Select((name, i) => (Name: name, Value: 20 + (i * 37 % 43)))
            .OrderByDescending(pair => pair.Value).Select(pair => Force(pair.Name, pair.Value))]) with { Line = new ReferenceLine(41.3, "England and Wales") }),
        Figure("missing", Bars(FigureBuilder.PerThousandResidents, 4, "Per 1,000 residents",
            Row("Kent", 0.0131), Row("Essex", 0.0102), Row("Sussex", 0), Row("Avon and Somerset", null, SeriesRole.Own), Row("Derbyshire", null, isSuppressed: true))),
    ];

    private static IEnumerable<BoundFigure> Others() =>
    [
        Figure("change", Changes(
            new ChangeRow("Essex", false, 100, 124, 0.24),
            new ChangeRow("Kent", false, 1000, 1031, 0.031),
            new ChangeRow("Sussex", false, 500, 500, 0),
            new ChangeRow("Derbyshire", false, 1000, 996, -0.004),
            new ChangeRow("Avon and Somerset", true, 1000, 875, -0.125),
            new ChangeRow("City of London", false, 16, 20, null) { Words = "16 to 20" },
            new ChangeRow("Hampshire", false, null, null, null) { IsSuppressed = true },
            new ChangeRow("Gwent", false, null, 77, null))),
        Figure("change-all-missing", Changes(new ChangeRow("Essex", false, null, null, null), new ChangeRow("Kent", true, null, 4, null))),
        Figure("change-all-falls", Changes(new ChangeRow("Essex", false, 100, 51, -0.49), new ChangeRow("Kent", true, 100, 48, -0.52), new ChangeRow("City of London", false, 3, 0, null) { Words = "3 to 0" })),
        Figure("change-beyond-all", Changes(new ChangeRow("Essex", false, 50, 5_000_000, 99_999), new ChangeRow("Kent", true, 100, 48, -0.52))),
        Figure("satisfaction", Bars(Unit.Proportion, 1, "Percentage",
            Category("Burglary", 0.842), Category("Hate crime", 0.761), Category("Violent crime", 0.66), Category("Anti-social behaviour", 0.545), Category("Vehicle crime", null)) with { AxisTo = 1, RowKey = "category" }),
        Figure("composition", new BarData(Unit.Proportion, 1,
            [Pair("Drugs", 0.648, 0.652), Pair("Organised theft and serious acquisitive crime", 0.142, 0.164), Pair("Violent and criminal activity", 0.081, 0.022), Pair("Modern slavery", 0, 0.031)],
            ["Avon and Somerset", "England and Wales"], "Percentage") { RowKey = "category" }),
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

    private static BarRow Category(string name, double? value) => Row(name, value, SeriesRole.Measure);

    private static BarRow Pair(string name, double own, double other) => new(name, SeriesRole.Measure, [new BarValue(own), new BarValue(other)]);

    private static ChangeData Changes(params ChangeRow[] rows)
    {
        FigureColumn Year(int year) => new($"12 months to September {year}", "Number", Unit.Count, 0);
        return new ChangeData(Unit.RelativeChange, 1, [.. rows], "Change in per cent", Year(2022), Year(2023));
    }

    private static BarRow Force(string name, double value) => Row(name, value, name == "Avon and Somerset" ? SeriesRole.Own : SeriesRole.Comparator);

    private static BarData Bars(Unit unit, int decimals, string axis, params BarRow[] rows) =>
        new(unit, decimals, [.. rows], ["12 months to September 2023"], axis);
}
