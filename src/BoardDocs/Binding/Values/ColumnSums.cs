using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>
/// Finds which columns of a dataset are the sum of some others in every row, as a column of all complaints beside columns of their kinds:
/// who has the published numbers can find the same.
/// </summary>
internal sealed class ColumnSums
{
    private const int FewestParts = 2;

    /// <summary>Columns that hold the same in every row can be combined in more ways than anybody needs.</summary>
    private const int MostSteps = 20_000;

    private readonly (string Role, double[] Values)[] columns;
    private readonly List<SumRelation> found = [];
    private int steps;

    private ColumnSums(IReadOnlyDictionary<string, CellGrid> grids)
    {
        (string Area, string Series, Period Period)[] rows = [.. grids.Values.SelectMany(grid => grid.Rows).Distinct()];
        columns =
        [
            .. grids
                .Select(grid => (Role: grid.Key, Values: rows.Select(row => grid.Value[row.Area, row.Series, row.Period]).ToArray()))
                .Where(column => !column.Values.Any(value => value < 0) && column.Values.Any(value => value > 0)),
        ];
    }

    /// <summary>The columns that are sums, each with its parts, sums of few first; columns without a number above 0 are no part of any.</summary>
    public static ImmutableArray<SumRelation> Of(IReadOnlyDictionary<string, CellGrid> grids)
    {
        var sums = new ColumnSums(grids);
        foreach ((string role, double[] values) in sums.columns)
        {
            (string Role, double[] Values)[] others = [.. sums.columns.Where(column => column.Role != role && FitsIn(column.Values, values))];
            sums.steps = 0;
            sums.Search(role, others, Rests(others, values.Length), [], values);
        }

        return [.. sums.found.OrderBy(sum => sum.Parts.Length)];
    }

    /// <summary>Takes or leaves one column after the other, as long as those that are left can make up what is missing.</summary>
    private void Search(string total, (string Role, double[] Values)[] others, double[][] rests, ImmutableArray<string> parts, double[] missing, int next = 0)
    {
        if (parts.Length >= FewestParts && IsNothing(missing))
        {
            found.Add(new SumRelation(total, parts));
            return;
        }

        if (next == others.Length || ++steps > MostSteps || !FitsIn(missing, rests[next]))
        {
            return;
        }

        if (FitsIn(others[next].Values, missing))
        {
            Search(total, others, rests, parts.Add(others[next].Role), [.. missing.Zip(others[next].Values, (whole, part) => whole - part)], next + 1);
        }

        Search(total, others, rests, parts, missing, next + 1);
    }

    /// <summary>The sums of all columns from each on.</summary>
    private static double[][] Rests((string Role, double[] Values)[] others, int length)
    {
        var rests = new double[others.Length + 1][];
        rests[others.Length] = new double[length];
        for (int index = others.Length - 1; index >= 0; index--)
        {
            rests[index] = [.. rests[index + 1].Zip(others[index].Values, (rest, value) => rest + value)];
        }

        return rests;
    }

    /// <summary>Whether no number is larger than the one beside it; gaps say nothing.</summary>
    private static bool FitsIn(double[] parts, double[] wholes)
    {
        for (int row = 0; row < parts.Length; row++)
        {
            if (parts[row] > wholes[row] + Tolerance)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNothing(double[] missing) => missing.All(value => !(Math.Abs(value) > Tolerance)) && missing.Any(double.IsFinite);

    /// <summary>Sums of shares in decimals differ in their last bits.</summary>
    private const double Tolerance = 1e-9;
}
