using System.Collections.Immutable;

namespace BoardDocs.Statistics;

/// <summary>Counts in rows and columns as they would be published together, with or without totals.</summary>
/// <param name="Rows">How many rows, the row of totals included.</param>
/// <param name="Columns">How many columns, the column of totals included.</param>
/// <param name="Cells">The counts, row after row; <see cref="double.NaN"/> where nothing is known.</param>
internal sealed record CountTable(int Rows, int Columns, ImmutableArray<double> Cells)
{
    /// <summary>Whether the last column is the sum of those before it.</summary>
    public bool HasTotalColumn { get; init; }

    /// <summary>Whether the last row is the sum of those above it.</summary>
    public bool HasTotalRow { get; init; }

    /// <summary>Whether a cell is a total of its row.</summary>
    public bool IsRowTotal(int cell) => HasTotalColumn && cell % Columns == Columns - 1;

    /// <summary>Whether a cell is a total of its column.</summary>
    public bool IsColumnTotal(int cell) => HasTotalRow && cell / Columns == Rows - 1;
}
