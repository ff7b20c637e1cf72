using BoardDocs.Statistics;

namespace BoardDocs.Tests.Statistics;

/// <summary>Somebody who knows a published table, its totals and the rules of suppression, and wants to know the hidden cells.</summary>
internal sealed class TableAttack
{
    private const int MostGuesses = 20_000;

    private readonly CountTable table;
    private readonly int[] unknown;
    private readonly List<(double[] Factors, double Sum)> equations = [];

    public TableAttack(CountTable table, IReadOnlyList<bool> hidden)
    {
        this.table = table;
        unknown = [.. Enumerable.Range(0, hidden.Count).Where(cell => hidden[cell])];
        for (int row = 0; table.HasTotalColumn && row < table.Rows; row++)
        {
            Add([.. Enumerable.Range(0, table.Columns).Select(column => (row * table.Columns) + column)]);
        }

        for (int column = 0; table.HasTotalRow && column < table.Columns; column++)
        {
            Add([.. Enumerable.Range(0, table.Rows).Select(row => (row * table.Columns) + column)]);
        }
    }

    /// <summary>The hidden cells whose counts follow from the equations alone: the rows of the echelon form with a single factor.</summary>
    public IEnumerable<int> FoundByAlgebra()
    {
        double[][] rows = [.. equations.Select(equation => equation.Factors.ToArray())];
        int pivots = 0;
        for (int column = 0; column < unknown.Length && pivots < rows.Length; column++)
        {
            int best = Enumerable.Range(pivots, rows.Length - pivots).MaxBy(row => Math.Abs(rows[row][column]));
            if (Math.Abs(rows[best][column]) < 1e-9)
            {
                continue;
            }

            (rows[pivots], rows[best]) = (rows[best], rows[pivots]);
            double pivot = rows[pivots][column];
            rows[pivots] = [.. rows[pivots].Select(factor => factor / pivot)];
            for (int row = 0; row < rows.Length; row++)
            {
                double factor = rows[row][column];
                if (row != pivots && factor != 0)
                {
                    rows[row] = [.. rows[row].Zip(rows[pivots], (own, other) => own - (factor * other))];
                }
            }

            pivots++;
        }

        return rows.Take(pivots).Where(row => row.Count(factor => Math.Abs(factor) > 1e-9) == 1).Select(row => unknown[Array.FindIndex(row, factor => Math.Abs(factor) > 1e-9)]);
    }

    /// <summary>The hidden cells that hold the same count in every table of whole numbers that the attacker can imagine.</summary>
    public IEnumerable<int> FoundByGuessing()
    {
        int lowest = unknown.Any(cell => table.Cells[cell] == 0) ? 0 : 1;
        for (int index = 0; index < unknown.Length; index++)
        {
            int guesses = 0;
            int truth = (int)table.Cells[unknown[index]];
            var domains = unknown.Select(cell => (Low: lowest, High: (int)table.Cells[cell] + 40)).ToArray();
            (int Low, int High)[] below = [.. domains];
            below[index].High = truth - 1;
            (int Low, int High)[] above = [.. domains];
            above[index].Low = truth + 1;
            if (!Solve(below, ref guesses) && !Solve(above, ref guesses))
            {
                yield return unknown[index];
            }
        }
    }

    private void Add(int[] cells)
    {
        double[] factors = new double[unknown.Length];
        double sum = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            int sign = i == cells.Length - 1 ? -1 : 1;
            int index = Array.IndexOf(unknown, cells[i]);
            if (index >= 0)
            {
                factors[index] = sign;
            }
            else
            {
                sum -= sign * table.Cells[cells[i]];
            }
        }

        equations.Add((factors, sum));
    }

    private bool Solve((int Low, int High)[] domains, ref int guesses)
    {
        Assert.True(guesses++ < MostGuesses, "The attack ran out of guesses.");
        if (!Narrow(domains))
        {
            return false;
        }

        int open = Enumerable.Range(0, domains.Length).Where(index => domains[index].Low < domains[index].High).DefaultIfEmpty(-1).MinBy(index => index < 0 ? 0 : domains[index].High - domains[index].Low);
        for (int value = open < 0 ? 0 : domains[open].Low; open >= 0 && value <= domains[open].High; value++)
        {
            (int Low, int High)[] guess = [.. domains];
            guess[open] = (value, value);
            if (Solve(guess, ref guesses))
            {
                return true;
            }
        }

        return open < 0;
    }

    /// <summary>Narrows what each cell can hold by what the others of an equation leave; false where nothing is left.</summary>
    private bool Narrow((int Low, int High)[] domains)
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach ((double[] factors, double sum) in equations)
            {
                double low = factors.Select((factor, index) => factor > 0 ? domains[index].Low : factor < 0 ? -domains[index].High : 0).Sum();
                double high = factors.Select((factor, index) => factor > 0 ? domains[index].High : factor < 0 ? -domains[index].Low : 0).Sum();
                if (low > sum || high < sum)
                {
                    return false;
                }

                for (int index = 0; index < factors.Length; index++)
                {
                    (int Low, int High) domain = domains[index];
                    (int Low, int High) narrowed = factors[index] switch
                    {
                        > 0 => (Math.Max(domain.Low, (int)(sum - high) + domain.High), Math.Min(domain.High, (int)(sum - low) + domain.Low)),
                        < 0 => (Math.Max(domain.Low, domain.High - (int)(sum - low)), Math.Min(domain.High, domain.Low + (int)(high - sum))),
                        _ => domain,
                    };
                    if (narrowed != domain)
                    {
                        if (narrowed.Low > narrowed.High)
                        {
                            return false;
                        }

                        domains[index] = narrowed;
                        changed = true;
                        low = factors.Select((factor, at) => factor > 0 ? domains[at].Low : factor < 0 ? -domains[at].High : 0).Sum();
                        high = factors.Select((factor, at) => factor > 0 ? domains[at].High : factor < 0 ? -domains[at].Low : 0).Sum();
                    }
                }
            }
        }

        return true;
    }
}
