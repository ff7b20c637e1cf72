using System.Collections.Immutable;

namespace BoardDocs.Data;

/// <summary>Collects the rows of one area and series in any order.</summary>
internal sealed class SeriesBuilder(SeriesKey key, ImmutableArray<NumberColumn> columns, Frequency frequency)
{
    private readonly List<int> months = [];
    private readonly List<int> lines = [];
    private readonly List<double> values = [];

    /// <summary>The area and series.</summary>
    public SeriesKey Key { get; } = key;

    /// <summary>Adds a row; its numbers follow through <see cref="AddValue"/>.</summary>
    public void AddRow(int lastMonth, int line)
    {
        months.Add(lastMonth);
        lines.Add(line);
    }

    /// <summary>Adds the next number of the last row.</summary>
    public void AddValue(double value) => values.Add(value);

    /// <summary>The finished columns; rows that are there twice and periods without a row go to the faults.</summary>
    public ImmutableArray<Series> Build(List<RowFault> faults)
    {
        int[] order = Order();
        int first = months[order[0]];
        int[] rowAt = new int[((months[order[^1]] - first) / frequency.MonthsPerStep()) + 1];
        Array.Fill(rowAt, -1);
        for (int i = 0; i < order.Length; i++)
        {
            if (i > 0)
            {
                Compare(order[i - 1], order[i], faults);
            }

            ref int row = ref rowAt[(months[order[i]] - first) / frequency.MonthsPerStep()];
            row = row < 0 ? order[i] : row;
        }

        return Build(first, rowAt);
    }

    private ImmutableArray<Series> Build(int firstMonth, int[] rowAt)
    {
        var builder = ImmutableArray.CreateBuilder<Series>(columns.Length);
        ImmutableArray<int> builtLines = [.. rowAt.Select(row => row < 0 ? 0 : lines[row])];
        for (int i = 0; i < columns.Length; i++)
        {
            int column = i;
            builder.Add(new Series(
                Key.AreaId,
                Key.Name,
                columns[i].Role,
                new Period(frequency, firstMonth),
                [.. rowAt.Select(row => row < 0 ? double.NaN : values[(row * columns.Length) + column])],
                builtLines));
        }

        return builder.MoveToImmutable();
    }

    /// <summary>The rows by period, and by line within one period.</summary>
    private int[] Order()
    {
        int[] order = [.. Enumerable.Range(0, months.Count)];
        if (order.Skip(1).Any(row => months[row] <= months[row - 1]))
        {
            // The sort is not stable; the row's number behind its month makes every key different.
            long[] keys = [.. order.Select(row => ((long)months[row] << 32) | (uint)row)];
            Array.Sort(keys, order);
        }

        return order;
    }

    private void Compare(int earlier, int later, List<RowFault> faults)
    {
        int step = frequency.MonthsPerStep();
        if (months[later] == months[earlier])
        {
            faults.Add(new RowFault(Key, lines[later], new Period(frequency, months[later]), null, lines[earlier]));
        }
        else if (months[later] - months[earlier] > step)
        {
            var firstMissing = new Period(frequency, months[earlier] + step);
            faults.Add(new RowFault(Key, lines[later], firstMissing, new Period(frequency, months[later] - step), lines[earlier]));
        }
    }
}
