using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Emit;

/// <summary>Values and chart data made by hand.</summary>
internal static class SampleValues
{
    private static readonly Window Year = new(12, Frequency.Month);

    public static MeasureValue Homicide { get; } = new(SampleSymbols.Homicide, null, SampleSymbols.Area, Month(2023, 9), Year)
    {
        Count = 18,
        Denominator = 1740000,
        Rate = 18 / 1740000d * 1000,
        Displayed = "0.0103",
        Trend = new TrendValue("Stable", new TrendFit(0.001, 1.2, 0.1, 0.01, 0.1, 23, 1 / 3d, 0.0210000000001, -0.2, 2 / 3d, 0.3, 36), 36, null),
        Benchmark = new BenchmarkValue(SampleSymbols.Group, new RankResult(5, false, 8), Relation.Above, 0.0099, AverageMethod.Pooled, "5th/8 MSG (above MSG average rates)"),
        Change = new ChangeValue(Month(2022, 9), 2, 0.125),
        Rows = [new DataRows("data/recorded-offences.csv", 102, 113)],
    };

    public static MeasureValue Outcomes { get; } = new(SampleSymbols.Outcomes, null, SampleSymbols.Area, Month(2023, 9), Year)
    {
        Numerator = 123,
        Denominator = 1000,
        Rate = 0.123,
        Displayed = "12.3%",
        Change = new ChangeValue(Month(2022, 9), -0.0, null),
    };

    public static TimeSeriesData Lines { get; } = new(
        Unit.Rate(SampleSymbols.PerThousand),
        4,
        [Line("Avon and Somerset", SeriesRole.Own, 0.0101, 7), Line("MSG average", SeriesRole.Comparator, 0.0099, -1)],
        "Per 1,000 residents",
        "12 months ending");

    public static Period Month(int year, int month) => Period.Ending(Frequency.Month, year, month);

    private static ChartSeries Line(string label, SeriesRole role, double start, int gapAt) => new(
        label,
        role,
        [.. Enumerable.Range(0, 25).Select(i => new ChartPoint(Month(2021, 9).Add(i), i == gapAt ? null : start + (Math.Sin(i) / 7000), i > 22))]);
}
