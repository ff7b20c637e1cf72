using System.Collections.Immutable;

namespace BoardDocs.Statistics;

/// <summary>
/// Finds what else must be hidden. Rows and columns with totals are nodes, cells are edges between their row and their column, and all
/// rows and columns without totals are one node, since nothing is known of their sums. With the signs of totals turned every node's cells
/// sum to nothing; so a hidden cell can hold one more if, and only if, a path leads from its column back to its row along cells that hold
/// one more on the way to a column and one less on the way to a row. Such a circle of hidden cells has two solutions at least
/// (Gusfield 1988; Castro 2007, shortest-path heuristics for cell suppression).
/// </summary>
internal sealed class SuppressionSearch
{
    /// <summary>A hidden cell that may hold one less must hold 2 at least: that it is hidden says that it is no zero.</summary>
    private const double LeastToFall = 2;

    private readonly CountTable table;
    private readonly bool[] hidden;
    private readonly List<Step>[] steps;
    private readonly double unit;

    public SuppressionSearch(CountTable table, ImmutableArray<bool> primary)
    {
        this.table = table;
        hidden = [.. primary];
        unit = 1 + table.Cells.Where(double.IsFinite).Sum();
        steps = [.. Enumerable.Range(0, table.Rows + table.Columns + 1).Select(_ => new List<Step>())];
        for (int cell = 0; cell < hidden.Length; cell++)
        {
            AddSteps(cell);
        }
    }

    /// <summary>All cells to hide so far.</summary>
    public ImmutableArray<bool> Hidden => [.. hidden];

    private int Free => table.Rows + table.Columns;

    /// <summary>Hides cells until a hidden one can hold at least two different counts.</summary>
    public void Protect(int cell)
    {
        (int row, int column) = Nodes(cell);
        if (row == column)
        {
            return;
        }

        (double cost, ImmutableArray<int> circle) = Shortest(column, row, cell);
        if (CanFall(cell) && Shortest(row, column, cell) is var other && other.Cost < cost)
        {
            circle = other.Path;
        }

        foreach (int found in circle.Where(found => !double.IsNaN(table.Cells[found])))
        {
            hidden[found] = true;
        }
    }

    private (int Row, int Column) Nodes(int cell) =>
        (table.HasTotalColumn ? cell / table.Columns : Free, table.HasTotalRow ? table.Rows + (cell % table.Columns) : Free);

    private void AddSteps(int cell)
    {
        (int row, int column) = Nodes(cell);
        if (CanRise(cell))
        {
            steps[row].Add(new Step(cell, column));
        }

        if (CanFall(cell))
        {
            steps[column].Add(new Step(cell, row));
        }
    }

    /// <summary>A total stands on the other side of the equation: its sign is turned, but for the total of the totals.</summary>
    private bool IsTurned(int cell) => table.IsRowTotal(cell) != table.IsColumnTotal(cell);

    private bool CanRise(int cell) => !IsTurned(cell) || HasRoom(cell);

    private bool CanFall(int cell) => IsTurned(cell) || HasRoom(cell);

    private bool HasRoom(int cell) => !(table.Cells[cell] < LeastToFall);

    /// <summary>What hiding a cell loses: first the number of cells, then the events in them.</summary>
    private double CostOf(int cell)
    {
        double count = table.Cells[cell];
        if (hidden[cell] || double.IsNaN(count))
        {
            return 0;
        }

        int weight = 1 + (table.IsRowTotal(cell) ? 1 : 0) + (table.IsColumnTotal(cell) ? 1 : 0) + (count == 0 ? 3 : 0);
        return (weight * unit) + count;
    }

    /// <summary>The cells of the cheapest path; Dijkstra's method over the few nodes there are.</summary>
    private (double Cost, ImmutableArray<int> Path) Shortest(int from, int to, int without)
    {
        double[] costs = new double[steps.Length];
        Array.Fill(costs, double.PositiveInfinity);
        costs[from] = 0;
        var via = new (int Cell, int Node)[steps.Length];
        bool[] done = new bool[steps.Length];
        while (Nearest(costs, done) is >= 0 and int node && node != to)
        {
            done[node] = true;
            foreach (Step step in steps[node])
            {
                double cost = costs[node] + CostOf(step.Cell);
                if (step.Cell != without && cost < costs[step.Node])
                {
                    costs[step.Node] = cost;
                    via[step.Node] = (step.Cell, node);
                }
            }
        }

        return (costs[to], double.IsPositiveInfinity(costs[to]) ? [] : Trace(via, from, to));
    }

    private static int Nearest(double[] costs, bool[] done)
    {
        int nearest = -1;
        for (int node = 0; node < costs.Length; node++)
        {
            if (!done[node] && !double.IsPositiveInfinity(costs[node]) && (nearest < 0 || costs[node] < costs[nearest]))
            {
                nearest = node;
            }
        }

        return nearest;
    }

    private static ImmutableArray<int> Trace((int Cell, int Node)[] via, int from, int to)
    {
        var path = ImmutableArray.CreateBuilder<int>();
        for (int node = to; node != from; node = via[node].Node)
        {
            path.Add(via[node].Cell);
        }

        return path.ToImmutable();
    }

    private readonly record struct Step(int Cell, int Node);
}
