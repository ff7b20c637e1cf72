using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>
/// Which rows of a dataset's column may not be shown, alone or in a sum: small counts and, period by period, those that would give a
/// small one away through the totals that the data holds. A sum over time that holds a hidden row is hidden too, so whatever is
/// published is made from rows that could each be published, and no two sums tell a hidden row by their difference.
/// </summary>
internal sealed class HiddenCells
{
    private readonly CellGrid grid;
    private readonly SumRelation? series;
    private readonly ImmutableArray<SumRelation> areas;
    private readonly HashSet<(string Area, string Series, int Step)> hidden = [];

    private HiddenCells(Catalogue catalogue, Dataset dataset, string role, SuppressionLimits limits)
    {
        grid = new CellGrid(dataset, role);
        AddSmall(dataset, role, limits);
        if (hidden.Count > 0)
        {
            series = SumRelations.OfSeries(grid);
            areas = SumRelations.OfAreas(grid, catalogue);
            foreach (int step in hidden.Select(cell => cell.Step).Distinct().Order().ToArray())
            {
                Complete(step);
            }
        }
    }

    /// <summary>Finds the hidden rows of a column; null where none are.</summary>
    /// <param name="catalogue">Measures and groups.</param>
    /// <param name="dataset">The data.</param>
    /// <param name="role">The column.</param>
    /// <param name="asked">The measure at hand.</param>
    public static HiddenCells? Of(Catalogue catalogue, Dataset dataset, string role, MeasureSymbol asked)
    {
        var limits = new SuppressionLimits(catalogue, asked);
        return limits.Any && new HiddenCells(catalogue, dataset, role, limits) is { hidden.Count: > 0 } found ? found : null;
    }

    /// <summary>Whether the row of a period may not be shown.</summary>
    public bool Contains(string area, string name, Period period) => hidden.Contains((area, name, period.StepsAfter(grid.First)));

    private void AddSmall(Dataset dataset, string role, SuppressionLimits limits)
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
                        hidden.Add((column.AreaId, name, column.First.Add(index).StepsAfter(grid.First)));
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
    private void Complete(int step)
    {
        ImmutableArray<string> names = series is null ? grid.Series : series.Parts.Add(series.Total);
        int before;
        do
        {
            before = hidden.Count;
            foreach (SumRelation relation in areas)
            {
                Complete(step, relation.Parts.Add(relation.Total), names, hasTotalRow: true);
            }

            if (series is not null)
            {
                Complete(step, grid.Areas, names, hasTotalRow: false);
            }
        }
        while (hidden.Count > before);
    }

    private void Complete(int step, ImmutableArray<string> rows, ImmutableArray<string> columns, bool hasTotalRow)
    {
        ImmutableArray<(string Area, string Series, int Step)> cells = [.. rows.SelectMany(row => columns.Select(column => (row, column, step)))];
        var table = new CountTable(rows.Length, columns.Length, [.. cells.Select(cell => grid[cell.Area, cell.Series, step])])
        {
            HasTotalRow = hasTotalRow,
            HasTotalColumn = series is not null,
        };
        ImmutableArray<bool> mask = Suppression.Mask(table, [.. cells.Select(hidden.Contains)]);
        hidden.UnionWith(cells.Where((_, index) => mask[index]));
    }
}
