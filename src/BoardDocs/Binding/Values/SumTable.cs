using System.Collections.Immutable;
using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>A cell of a dataset in any period.</summary>
/// <param name="Role">The column.</param>
/// <param name="Area">The area.</param>
/// <param name="Series">The series; empty where the dataset holds one.</param>
internal readonly record struct CellName(string Role, string Area, string Series);

/// <summary>Cells of a dataset that stand in rows and columns with totals, in every period alike.</summary>
/// <param name="Rows">How many rows, a row of totals included.</param>
/// <param name="Columns">How many columns, a column of totals included.</param>
/// <param name="Cells">The cells, row after row; totals last.</param>
/// <param name="HasTotalRow">Whether the last row is the sum of those above it.</param>
/// <param name="HasTotalColumn">Whether the last column is the sum of those before it.</param>
internal sealed record SumTable(int Rows, int Columns, ImmutableArray<CellName> Cells, bool HasTotalRow, bool HasTotalColumn)
{
    /// <summary>The table with the counts of a period.</summary>
    public CountTable Counts(ImmutableArray<double> counts) => new(Rows, Columns, counts) { HasTotalRow = HasTotalRow, HasTotalColumn = HasTotalColumn };
}
