using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Statistics;

namespace BoardDocs.Tests.Charts;

/// <summary>Control charts for tests.</summary>
internal static class ControlFigures
{
    private static readonly string[] Names = ["Avon and Somerset", "A", new string('W', 120), "שיעור העבירות באזור", "City of London and the Temple with all their liberties"];

    private static readonly Unit[] Units = [Unit.Count, Unit.Proportion, FigureBuilder.PerThousandResidents, new Unit(UnitKind.Days), new Unit(UnitKind.Pounds)];

    /// <summary>A chart of given months to September 2023.</summary>
    public static BoundFigure Of(string id, Unit unit, int decimals, double? target, Polarity polarity, int[] starts, params double?[] values) =>
        Of(id, "Avon and Somerset", unit, decimals, target, polarity, false, starts, values);

    /// <summary>Six years with a fall, a spike and a run.</summary>
    public static BoundFigure Usual() => Of(
        "usual", Unit.Count, 0, 90, Polarity.LowerIsBetter, [36], [.. Enumerable.Range(0, 66).Select(i => (double?)Math.Round(Level(i) + (8 * Math.Sin(i * 2.4))))]);

    /// <summary>Any chart: every unit, size of numbers, length, gaps, level or wild.</summary>
    public static BoundFigure Random(ulong seed)
    {
        var random = new TestRandom(seed);
        int Pick(int count) => (int)(random.Uniform() * count);
        Unit unit = Units[Pick(Units.Length)];
        int length = 1 + Pick(80);
        double scale = unit.IsPercent ? 0.5 : Math.Pow(10, (random.Uniform() * 9) - 2);
        double noise = random.Uniform() < 0.1 ? 0 : random.Uniform();
        double gaps = random.Uniform() < 0.3 ? random.Uniform() : 0;
        double?[] values = [.. Enumerable.Range(0, length).Select(_ => random.Uniform() < gaps ? null : (double?)Value(random, unit, scale, noise))];
        int[] starts = length > 4 && random.Uniform() < 0.4 ? [1 + Pick(length - 1)] : [];
        double? target = random.Uniform() < 0.5 ? scale * random.Uniform() * 2 : null;
        return Of($"random-{seed}", Names[Pick(Names.Length)], unit, Pick(3), target, (Polarity)Pick(3), random.Uniform() < 0.3, starts, values);
    }

    private static double Level(int month) => month < 36 ? 110 : month < 50 ? 80 : 80 + ((month - 50) * 1.5) + (month == 60 ? 40 : 0);

    private static double Value(TestRandom random, Unit unit, double scale, double noise)
    {
        double value = Math.Max(0, scale * (1 + (noise * random.Normal())));
        return unit.Kind == UnitKind.Count ? Math.Round(value) : unit.IsPercent ? Math.Min(1, value) : value;
    }

    private static BoundFigure Of(string id, string label, Unit unit, int decimals, double? target, Polarity polarity, bool showsNear, int[] starts, double?[] values)
    {
        ImmutableArray<ChartPoint> points = FigureBuilder.Line(label, SeriesRole.Own, FigureBuilder.Month(2023, 9), values).Points;
        ImmutableArray<ControlSegment> segments = new ControlBuilder(polarity, isScreened: true)
            .Build(points, [.. starts.Select(start => new ControlStart(points[start].Period, "The recording rules changed."))], isAdjusted: false);
        var data = new ControlData(unit, decimals, label, segments, FigureWords.ValueAxis(unit), "Month") { Target = target, ShowsNearLimits = showsNear };
        var symbol = new FigureSymbol(id, "performance-report", "spc", $"Figure {id}", 1, Location.OfFile("performance-report.md"));
        return new BoundFigure(symbol, data) { AlternativeText = $"Control chart of {id}." };
    }
}
