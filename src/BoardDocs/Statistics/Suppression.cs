using System.Collections.Immutable;

namespace BoardDocs.Statistics;

/// <summary>Which counts may not be shown: small ones, and those that would give a small one away (specs/statistics.md, Suppression).</summary>
internal static class Suppression
{
    /// <summary>Whether a count is too small to be shown: from 1 to one less than the limit. A zero says of nobody anything, and is shown.</summary>
    /// <param name="count">The count; <see cref="double.NaN"/> where there is none.</param>
    /// <param name="below">The limit, or null for none.</param>
    public static bool IsSmall(double count, int? below) => count > 0 && count < below;

    /// <summary>
    /// Hides further cells of a table until no hidden cell can be worked out from the others and the totals, even by somebody who knows
    /// that every hidden cell holds at least 1. Of several ways the one with fewest and smallest cells is taken; totals go last.
    /// </summary>
    /// <param name="table">The counts.</param>
    /// <param name="primary">The cells that must be hidden, in the order of the table's cells.</param>
    /// <returns>All cells to hide, those of <paramref name="primary"/> included; the same for the same input.</returns>
    /// <exception cref="ArgumentException">There are not as many marks as cells.</exception>
    public static ImmutableArray<bool> Mask(CountTable table, ImmutableArray<bool> primary)
    {
        if (primary.Length != table.Cells.Length || table.Cells.Length != table.Rows * table.Columns)
        {
            throw new ArgumentException("A table needs one mark for each of its cells.", nameof(primary));
        }

        var search = new SuppressionSearch(table, primary);
        for (int cell = 0; cell < primary.Length; cell++)
        {
            if (primary[cell])
            {
                search.Protect(cell);
            }
        }

        return search.Hidden;
    }
}
