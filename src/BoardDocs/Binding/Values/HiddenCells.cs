using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>
/// Which cells of a dataset may not be shown, alone or in a sum: small counts and, period by period, those that would give a
/// small one away through the totals that the data holds. A sum over time that holds a hidden row is hidden too, so whatever is
/// published is made from rows that could each be published, and no two sums tell a hidden row by their difference.
/// </summary>
internal sealed class HiddenCells
{
    private readonly ImmutableSortedDictionary<string, CellGrid> grids;
    private readonly HashSet<(CellName Cell, Period Period)> hidden = [];

    private HiddenCells(Catalogue catalogue, Dataset dataset, SuppressionLimits limits)
    {
        grids = dataset.Series.Select(series => series.Role).Distinct().ToImmutableSortedDictionary(role => role, role => new CellGrid(dataset, role), StringComparer.Ordinal);
        foreach ((string role, CellGrid grid) in grids)
        {
            AddSmall(dataset, role, grid, limits);
        }

        if (hidden.Count > 0)
        {
            ImmutableArray<SumTable> tables = [.. SumTables.Of(grids, catalogue)];
            foreach (Period period in hidden.Select(item => item.Period).Distinct().Order().ToArray())
            {
                Complete(tables, period);
            }
        }
    }

    /// <summary>Finds the hidden cells of a dataset; null where none are.</summary>
    /// <param name="catalogue">Measures and groups.</param>
    /// <param name="dataset">The data.</param>
    /// <param name="asked">The measure at hand.</param>
    public static HiddenCells? Of(Catalogue catalogue, Dataset dataset, MeasureSymbol asked)
    {
        var limits = new SuppressionLimits(catalogue, asked);
        return limits.Any && new HiddenCells(catalogue, dataset, limits) is { hidden.Count: > 0 } found ? found : null;
    }

    /// <summary>Whether the cell of a period may not be shown.</summary>
    public bool Contains(CellName cell, Period period) => hidden.Contains((cell, period));

    private void AddSmall(Dataset dataset, string role, CellGrid grid, SuppressionLimits limits)
    {
        foreach (string name in grid.Series)
        {
            int? below = limits.Of(role, name);
            (string Whole, int Below)[] wholes = [.. limits.WholesOf(role, name)];
            foreach (Series column in grid.Areas.Select(area => grid.Column(area, name)).OfType<Series>())
            {
                for (int index = 0; index < column.Length; index++)
                {
                    if (Suppression.IsSmall(column.Values[index], below) || wholes.Any(whole => IsRestSmall(dataset, column, index, whole)))
                    {
                        hidden.Add((new CellName(role, column.AreaId, name), column.First.Add(index)));
                    }
                }
            }
        }
    }

    /// <summary>Whether so few of a whole are not in its part that they could be recognised.</summary>
    private static bool IsRestSmall(Dataset dataset, Series column, int index, (string Role, int Below) whole) =>
        dataset.TryGetSeries(column.AreaId, column.Name, whole.Role, out Series? all)
        && Suppression.IsSmall(all[column.First.Add(index)] - column.Values[index], whole.Below);

    /// <summary>Hides more cells of a period, table by table, until none asks for another.</summary>
    private void Complete(ImmutableArray<SumTable> tables, Period period)
    {
        int before;
        do
        {
            before = hidden.Count;
            foreach (SumTable table in tables)
            {
                Complete(table, period);
            }
        }
        while (hidden.Count > before);
    }

    private void Complete(SumTable table, Period period)
    {
        ImmutableArray<bool> primary = [.. table.Cells.Select(cell => hidden.Contains((cell, period)))];
        if (!primary.Contains(true))
        {
            return;
        }

        ImmutableArray<bool> mask = Suppression.Mask(table.Counts([.. table.Cells.Select(cell => grids[cell.Role][cell.Area, cell.Series, period])]), primary);
        hidden.UnionWith(table.Cells.Where((_, index) => mask[index]).Select(cell => (cell, period)));
    }
}
