using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>The numbers that a value was computed from; empty for one that may not be shown or has none.</summary>
internal sealed record ValueParts
{
    /// <summary>No numbers.</summary>
    public static ValueParts None { get; } = new();

    /// <summary>The rows of the window in order of time.</summary>
    public ImmutableArray<ValueRow> Rows { get; init; } = [];

    /// <summary>The residents or households of the area and, for ratios, of the reference.</summary>
    public AreaPopulation Population { get; init; } = AreaPopulation.Missing;

    /// <summary>The counts and denominators of all areas of the group that have a value; null where nothing is pooled.</summary>
    public (double Numerator, double Denominator)? Group { get; init; }

    /// <summary>The 95 % interval of the ratio to the other areas of the group; null where none is made.</summary>
    public Interval? ToOthers { get; init; }

    /// <summary>Reads the parts of a value that was computed.</summary>
    public static ValueParts Of(ValueStore store, MeasureValue value)
    {
        var series = SeriesOfMeasure.Of(value.Measure, value.Series);
        int steps = Windows.Steps(value.Measure, value.Window);
        var areas = FigureAreas.Of(value.Area, value.Benchmark?.Group, value.Comparator?.Area);
        AreaRates? own = store.Rates(series, value.Area.Id, steps, areas);
        int index = own?.Area.IndexOf(value.Period) ?? -1;
        if (own is null || index < 0 || value.Rows.IsEmpty || own.IsSuppressedAt(index))
        {
            return None;
        }

        GroupRates? group = value.Benchmark is { } benchmark ? store.Group(series, benchmark.Group, steps, areas) : null;
        return new ValueParts
        {
            Rows = [.. Enumerable.Range(own.Area.StartOf(index), steps).Select(row => ValueRow.Of(own.Area.Parts, row))],
            Population = own.PopulationAt(index),
            Group = group?.SumsWithout(string.Empty, value.Period),
            ToOthers = group is null ? null : GroupComparison.ToOthers(own, group, value.Period, value.Trend?.Fit?.Dispersion ?? double.NaN),
        };
    }
}

/// <summary>A row behind a value.</summary>
/// <param name="Period">Its period.</param>
/// <param name="Line">Its line in the data file, from 1.</param>
/// <param name="Number">The count, part or published figure; percentages as fractions.</param>
/// <param name="Whole">The whole of a proportion or the count of a ratio's reference; null for other kinds.</param>
internal sealed record ValueRow(Period Period, int Line, double Number, double? Whole)
{
    /// <summary>The row at a position.</summary>
    public static ValueRow Of(AreaParts parts, int index) => new(
        parts.First.Add(index), parts.Source.Lines[index], parts.Numerators[index], parts.Wholes.IsEmpty ? null : parts.Wholes[index]);
}
