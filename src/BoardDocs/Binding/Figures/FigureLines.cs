using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Which lines a measure has in a chart, and what each point covers.</summary>
internal static class FigureLines
{
    private static readonly ImmutableArray<string?> One = [null];

    /// <summary>What the line of a group's average is called.</summary>
    public static string NameOf(GroupSymbol group) => $"{group.Short} average";

    /// <summary>The series of a ratio but for its reference; one null for every other measure.</summary>
    public static ImmutableArray<string?> SeriesOf(MeasureSymbol measure) =>
        measure.Kind == MeasureKind.Ratio && !measure.Series.IsEmpty
            ? [.. measure.Series.Where(name => name != measure.Reference)]
            : One;

    /// <summary>The series of a measure that a chart draws: those the statement names, else all but a ratio's reference.</summary>
    public static ImmutableArray<string?> SeriesOf(ChartStatement chart, MeasureSymbol measure) =>
        chart.Series.IsEmpty ? SeriesOf(measure) : [.. SeriesOf(measure).Where(name => name is null || chart.Series.Contains(name))];

    /// <summary>What a point of a chart covers: what the statement says, else what its kind gives.</summary>
    public static Window WindowOf(ChartStatement chart, MeasureSymbol measure) => chart.Window ?? WindowOf(chart.Kind.Name, measure);

    /// <summary>What a point covers: twelve months, or the measure's own rows.</summary>
    public static Window WindowOf(string kind, MeasureSymbol measure) =>
        kind is ChartKinds.Series or ChartKinds.Monthly && Windows.Rolls(measure) ? Windows.OneRow(measure) : Windows.Default(measure);
}
