using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Charts;

/// <summary>Makes figures of lines for tests.</summary>
internal static class FigureBuilder
{
    public static readonly Unit PerThousandResidents = Unit.Rate(new RateBase(1000, "residents"));

    /// <summary>A month as the data holds it.</summary>
    public static Period Month(int year, int month) => Period.Ending(Frequency.Month, year, month);

    /// <summary>A line whose last point is a month; null is a gap.</summary>
    public static ChartSeries Line(string label, SeriesRole role, Period last, params double?[] values) =>
        new(label, role, [.. values.Select((value, i) => new ChartPoint(last.Add(i + 1 - values.Length), value))]);

    /// <summary>A figure of lines.</summary>
    public static BoundFigure Figure(string id, string kind, Unit unit, int decimals, string axis, params ChartSeries[] series) =>
        Figure(id, new TimeSeriesData(unit, decimals, [.. series], axis, "12 months ending"), kind) with
        {
            AlternativeText = $"Line chart of {id}, {axis}, Avon and Somerset, to September 2023.",
        };

    /// <summary>A figure of any data.</summary>
    public static BoundFigure Figure(string id, ChartData data, string kind = "series")
    {
        var symbol = new FigureSymbol(id, "performance-report", kind, $"Figure {id}", 1, Location.OfFile("performance-report.md"));
        return new BoundFigure(symbol, data)
        {
            Subtitle = "Avon and Somerset, 12 months ending September 2021 to September 2023",
            AlternativeText = $"Chart of {id}, Avon and Somerset, to September 2023.",
        };
    }
}
