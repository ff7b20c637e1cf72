using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>A measure and, for ratios, the series that is compared with the reference.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Name">The series' name in the dataset; empty where the dataset holds one.</param>
internal readonly record struct SeriesOfMeasure(MeasureSymbol Measure, string Name)
{
    /// <summary>The series asked for, or the measure's first.</summary>
    public static SeriesOfMeasure Of(MeasureSymbol measure, string? series) =>
        new(measure, series ?? (measure.Series.Length > 0 ? measure.Series[0] : string.Empty));
}
