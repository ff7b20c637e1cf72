using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>A computed table's columns and rows with their cells.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Lines">The rows in the order of the page.</param>
/// <param name="Cells">The cells of each row, one a column.</param>
internal sealed record TableSheet(ImmutableArray<TableColumn> Columns, ImmutableArray<TableLine> Lines, ImmutableArray<ImmutableArray<ComputedCell>> Cells)
{
    /// <summary>The values that stand in it; each is one object however often it stands there.</summary>
    public ImmutableArray<MeasureValue> Sources { get; } =
        [.. Cells.SelectMany(row => row).SelectMany(cell => cell.Found.Sources).Distinct(ReferenceEqualityComparer.Instance).OfType<MeasureValue>()];
}
