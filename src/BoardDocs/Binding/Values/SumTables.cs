using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The tables of a dataset's cells whose totals the data holds: areas by series of one column, and areas by columns of one series.</summary>
internal static class SumTables
{
    /// <summary>All tables, in the same order for the same data.</summary>
    public static IEnumerable<SumTable> Of(ImmutableSortedDictionary<string, CellGrid> grids, Catalogue catalogue)
    {
        ImmutableSortedDictionary<string, ImmutableArray<SumRelation>> areas =
            grids.ToImmutableSortedDictionary(grid => grid.Key, grid => SumRelations.OfAreas(grid.Value, catalogue), StringComparer.Ordinal);
        return grids.SelectMany(grid => OfSeries(grid.Key, grid.Value, areas[grid.Key]))
            .Concat(ColumnSums.Of(grids).SelectMany(relation => OfColumns(relation, grids[relation.Total], areas)));
    }

    private static IEnumerable<SumTable> OfSeries(string role, CellGrid grid, ImmutableArray<SumRelation> areas)
    {
        SumRelation? series = SumRelations.OfSeries(grid);
        ImmutableArray<string> names = series is null ? grid.Series : series.Parts.Add(series.Total);
        foreach (SumRelation relation in areas)
        {
            yield return Table(relation.Parts.Add(relation.Total), names, (area, name) => new CellName(role, area, name), hasTotalRow: true, series is not null);
        }

        if (series is not null)
        {
            yield return Table(grid.Areas, names, (area, name) => new CellName(role, area, name), hasTotalRow: false, hasTotalColumn: true);
        }
    }

    private static IEnumerable<SumTable> OfColumns(
        SumRelation columns, CellGrid grid, ImmutableSortedDictionary<string, ImmutableArray<SumRelation>> areas)
    {
        ImmutableArray<string> roles = columns.Parts.Add(columns.Total);
        ImmutableArray<SumRelation> shared =
            [.. areas[columns.Total].Where(relation => columns.Parts.All(part => areas[part].Any(other => other.ToString() == relation.ToString())))];
        foreach (string name in grid.Series)
        {
            foreach (SumRelation relation in shared)
            {
                yield return Table(relation.Parts.Add(relation.Total), roles, (area, role) => new CellName(role, area, name), hasTotalRow: true, hasTotalColumn: true);
            }

            yield return Table(grid.Areas, roles, (area, role) => new CellName(role, area, name), hasTotalRow: false, hasTotalColumn: true);
        }
    }

    private static SumTable Table(
        ImmutableArray<string> rows, ImmutableArray<string> columns, Func<string, string, CellName> cell, bool hasTotalRow, bool hasTotalColumn) =>
        new(rows.Length, columns.Length, [.. rows.SelectMany(row => columns.Select(column => cell(row, column)))], hasTotalRow, hasTotalColumn);
}
