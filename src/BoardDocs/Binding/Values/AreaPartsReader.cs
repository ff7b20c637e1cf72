using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Finds the columns of a dataset that a measure is made of.</summary>
internal static class AreaPartsReader
{
    /// <summary>The rows of one area, or null where the dataset has none.</summary>
    public static AreaParts? Read(MeasureSymbol measure, Dataset dataset, string name, string areaId)
    {
        if (!dataset.TryGetSeries(areaId, name, measure.ValueRole, out Series? source))
        {
            return null;
        }

        return measure.Kind switch
        {
            MeasureKind.Proportion => dataset.TryGetSeries(areaId, name, measure.WholeRole ?? string.Empty, out Series? whole)
                ? new AreaParts(source, source.Values, Align(whole, source), null)
                : null,
            MeasureKind.Ratio => dataset.TryGetSeries(areaId, measure.Reference ?? string.Empty, measure.ValueRole, out Series? reference)
                ? new AreaParts(source, source.Values, Align(reference, source), reference)
                : null,
            MeasureKind.Value when measure.Unit.IsPercent => new AreaParts(source, [.. source.Values.Select(value => value / 100)], [], null),
            _ => new AreaParts(source, source.Values, [], null),
        };
    }

    private static ImmutableArray<double> Align(Series series, Series other) =>
        series.First == other.First && series.Length == other.Length
            ? series.Values
            : [.. Enumerable.Range(0, other.Length).Select(step => series[other.First.Add(step)])];
}
