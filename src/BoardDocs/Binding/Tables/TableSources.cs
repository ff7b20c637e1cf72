using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Says below a computed table what its rates are per and where its numbers come from.</summary>
internal static class TableSources
{
    /// <summary>The notes.</summary>
    /// <param name="cells">The unit of each cell with each value that stands in it.</param>
    public static IEnumerable<string> Notes(ImmutableArray<(Unit? Unit, MeasureValue Source)> cells)
    {
        string[] vintages =
        [
            .. cells
                .Where(cell => cell.Unit?.Kind is UnitKind.Rate or UnitKind.Ratio)
                .Select(cell => FigureNotes.Denominator(cell.Source.Measure, cell.Source.DenominatorPeriod, string.Empty))
                .OfType<string>()
                .Distinct(),
        ];
        string[] datasets = [.. cells.Select(cell => FigureNotes.Name(cell.Source.Measure.Dataset)).Distinct()];
        return datasets.Length == 0 ? vintages : vintages.Append($"Source: {string.Join("; ", datasets)}");
    }
}
