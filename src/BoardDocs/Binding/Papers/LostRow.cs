namespace BoardDocs.Binding;

/// <summary>A row of a measures table that cannot be shown; a draft says why in its place.</summary>
/// <param name="Before">The place, among the rows that can be shown, of the one that follows it.</param>
/// <param name="Name">What it calls its measure.</param>
/// <param name="Error">Why.</param>
internal sealed record LostRow(int Before, string Name, BoundErrorBlock Error)
{
    /// <summary>The row of a table with so many columns.</summary>
    public BoundRow ToRow(int columns) => columns == 1
        ? new BoundRow([new BoundCell([Error], CellScope.Row, 0)])
        : new BoundRow([new BoundCell(TableText.Of(Name), CellScope.Row, 0), new BoundCell([Error], CellScope.None, 1, columns - 1)]);
}
