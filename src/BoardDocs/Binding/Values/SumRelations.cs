using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>
/// Finds in a dataset's column which series is the sum of all others, and which areas are the sum of all others or of a group: who has
/// the published numbers can find the same.
/// </summary>
internal static class SumRelations
{
    private const int FewestParts = 2;

    /// <summary>The series that sums up all others, or null.</summary>
    public static SumRelation? OfSeries(CellGrid grid) => grid.Series
        .Select(total => new SumRelation(total, grid.Series.Remove(total)))
        .FirstOrDefault(relation => Holds(relation, grid.Areas, (part, area, month) => grid[area, part, month], grid));

    /// <summary>The areas that sum up all others or the members of a group.</summary>
    public static ImmutableArray<SumRelation> OfAreas(CellGrid grid, Catalogue catalogue) =>
    [
        .. grid.Areas
            .SelectMany(total => catalogue.Groups.Values
                .Select(group => grid.Areas.Where(area => area != total && group.Members.Contains(area)).ToImmutableArray())
                .Prepend(grid.Areas.Remove(total))
                .Select(parts => new SumRelation(total, parts)))
            .Where(relation => Holds(relation, grid.Series, (part, series, month) => grid[part, series, month], grid))
            .DistinctBy(relation => relation.ToString()),
    ];

    private static bool Holds(SumRelation relation, ImmutableArray<string> across, Func<string, string, int, double> cell, CellGrid grid)
    {
        bool hasAny = false;
        for (int month = 0; relation.Parts.Length >= FewestParts && month < grid.Length; month++)
        {
            foreach (string line in across)
            {
                double total = cell(relation.Total, line, month);
                double sum = relation.Parts.Sum(part => cell(part, line, month));
                if (Math.Abs(total - sum) > 0)
                {
                    return false;
                }

                hasAny |= total > 0 && !double.IsNaN(sum);
            }
        }

        return hasAny;
    }
}

/// <summary>One of several series or areas that is the sum of others.</summary>
/// <param name="Total">The sum.</param>
/// <param name="Parts">What it sums up.</param>
internal sealed record SumRelation(string Total, ImmutableArray<string> Parts)
{
    /// <summary>Total and parts, each once.</summary>
    public override string ToString() => Total + "=" + string.Join('+', Parts);
}
