using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Which lines a measure has in a chart, and what each point covers.</summary>
internal static class FigureLines
{
    private static readonly ImmutableArray<string?> One = [null];

    /// <summary>The series of a ratio but for its reference; one null for every other measure.</summary>
    public static ImmutableArray<string?> SeriesOf(MeasureSymbol measure) =>
        measure.Kind == MeasureKind.Ratio && !measure.Series.IsEmpty
            ? [.. measure.Series.Where(name => name != measure.Reference)]
            : One;

    /// <summary>What a point covers: twelve months, or the measure's own rows.</summary>
    public static Window WindowOf(string kind, MeasureSymbol measure) =>
        kind == ChartKinds.Series && Windows.Rolls(measure) ? Windows.OneRow(measure) : Windows.Default(measure);
}
