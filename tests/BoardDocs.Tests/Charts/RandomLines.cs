using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Charts;

/// <summary>Figures over time with any units, sizes, gaps and names that a seed gives.</summary>
internal static class RandomLines
{
    private static readonly ImmutableArray<Unit> Units = [Unit.Count, Unit.Proportion, FigureBuilder.PerThousandResidents, new(UnitKind.Pounds), new(UnitKind.Days), Unit.PercentagePoints, Unit.RelativeChange, Unit.Ratio];

    public static BoundFigure Figure(int seed, TimeDrawing drawing)
    {
        var random = new Random(seed);
        TimeSeriesData data = Data(random, drawing, drawing == TimeDrawing.Columns ? 1 : random.Next(1, 9));
        return FigureBuilder.Figure($"{drawing}-{seed}", data);
    }

    public static BoundFigure Pair(int seed)
    {
        var random = new Random(seed);
        TimeSeriesData volume = Data(random, random.Next(3) == 0 ? TimeDrawing.Lines : TimeDrawing.Columns, 1) with { Reference = null };
        TimeSeriesData rate = Data(random, TimeDrawing.Lines, 1) with { Reference = null };
        ImmutableArray<ChartPoint> points = [.. volume.Series[0].Points.Select((point, i) => rate.Series[0].Points[i % rate.Series[0].Points.Length] with { Period = point.Period, Interval = null })];
        rate = rate with { Series = [rate.Series[0] with { Label = "rate " + rate.Series[0].Label, Points = points, Role = SeriesRole.Own }] };
        volume = volume with { Series = [volume.Series[0] with { Points = [.. volume.Series[0].Points.Select(point => point with { Interval = null })] }] };
        return FigureBuilder.Figure($"pair-{seed}", new VolumeRateData(volume, rate, random.Next(2) == 0));
    }

    public static BoundFigure Comparison(int seed)
    {
        var random = new Random(seed);
        TimeSeriesData data = Data(random, TimeDrawing.GroupedColumns, random.Next(1, 6)) with { Reference = null };
        int periods = random.Next(1, 10);
        return FigureBuilder.Figure($"compare-{seed}", data with { Series = [.. data.Series.Select(series => series with { Points = [.. series.Points.TakeLast(periods)] })] });
    }

    public static TimeSeriesData Data(Random random, TimeDrawing drawing, int count)
    {
        Unit unit = Units[random.Next(Units.Length)];
        double level = Math.Pow(10, random.Next(unit.Kind == UnitKind.Count ? 0 : -4, 8));
        double swing = level * Math.Pow(10, random.Next(-3, 1));
        bool signed = random.Next(6) == 0;
        bool banded = random.Next(4) == 0;
        int points = random.Next(1, 80);
        int gaps = random.Next(5) == 0 ? 3 : 60;
        var last = Period.Ending((Frequency)random.Next(3), 2023, random.Next(1, 13));
        ChartSeries[] series = [.. Enumerable.Range(0, count).Select(i => new ChartSeries(Name(random, i), i == 0 ? SeriesRole.Own : (SeriesRole)random.Next(1, 3),
            [.. Enumerable.Range(0, points).Select(p => Point(last.Add(p + 1 - points), random.Next(gaps) == 0 ? null : Value(random, level, swing, signed, unit), banded ? swing / 3 : 0))]))];
        return new TimeSeriesData(unit, random.Next(0, 5), [.. series], Words(random, 6), "12 months ending")
        {
            Drawing = drawing,
            Reference = random.Next(4) == 0 ? new ReferenceLine(level, "same as " + Words(random, 5)) : null,
        };
    }

    private static ChartPoint Point(Period period, double? value, double half) => new(period, value)
    {
        Interval = half > 0 && value is { } middle ? new Interval(middle - half, middle + half) : null,
    };

    private static double Value(Random random, double level, double swing, bool signed, Unit unit)
    {
        double value = (signed && random.Next(2) == 0 ? -level : level) + (swing * (random.NextDouble() - 0.5));
        return unit.Kind == UnitKind.Count ? Math.Round(value) : value;
    }

    private static string Name(Random random, int index) => $"{index} {Words(random, 12)}";

    private static string Words(Random random, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, most)).Select(_ => new string((char)random.Next('a', 'z'), random.Next(1, 14))));
}
