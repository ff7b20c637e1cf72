using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>The header rows of a computed table: one, or two where columns share an upper heading.</summary>
/// <param name="columns">The columns.</param>
/// <param name="headings">Their headings with units.</param>
/// <param name="corner">The heading of the rows' names.</param>
internal sealed class TableHeader(ImmutableArray<TableColumn> columns, ImmutableArray<string> headings, string corner)
{
    private bool HasGroups => columns.Any(column => column.UpperHeading is not null);

    /// <summary>The rows.</summary>
    public ImmutableArray<BoundRow> Rows() => HasGroups ? [Upper(), Lower()] : [new BoundRow([Cell(corner, 0), .. headings.Select((heading, index) => Cell(heading, index + 1))])];

    /// <summary>How many columns each group spans, the names' column first; empty without groups.</summary>
    public ImmutableArray<int> Groups() => HasGroups ? [1, .. Runs().Select(run => run.Length)] : [];

    private BoundRow Upper()
    {
        var cells = ImmutableArray.CreateBuilder<BoundCell>();
        cells.Add(Cell(corner, 0, rows: 2));
        foreach ((int start, int length) in Runs())
        {
            cells.Add(columns[start].UpperHeading is { } upper
                ? new BoundCell(TableText.Of(upper), CellScope.ColumnGroup, start + 1, length)
                : Cell(headings[start], start + 1, rows: 2));
        }

        return new BoundRow(cells.ToImmutable());
    }

    private BoundRow Lower() => new([.. Enumerable.Range(0, columns.Length).Where(index => columns[index].UpperHeading is not null).Select(index => Cell(headings[index], index + 1))]);

    /// <summary>Neighbours with the same upper heading; a column without one stands for itself.</summary>
    private IEnumerable<(int Start, int Length)> Runs()
    {
        for (int start = 0; start < columns.Length;)
        {
            int end = start + 1;
            while (columns[start].UpperHeading is { } upper && end < columns.Length && columns[end].UpperHeading == upper)
            {
                end++;
            }

            yield return (start, end - start);
            start = end;
        }
    }

    private static BoundCell Cell(string text, int column, int rows = 1) => new(TableText.Of(text), CellScope.Column, column, 1, rows);
}
