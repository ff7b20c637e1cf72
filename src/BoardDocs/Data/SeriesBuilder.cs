using System.Collections.Immutable;

namespace BoardDocs.Data;

/// <summary>Collects the rows of one area and series in any order.</summary>
internal sealed class SeriesBuilder(SeriesKey key, ImmutableArray<NumberColumn> columns, Frequency frequency)
{
    private readonly List<Row> rows = [];
    private readonly List<double> values = [];

    /// <summary>The area and series.</summary>
    public SeriesKey Key { get; } = key;

    /// <summary>Adds a row; its numbers follow through <see cref="AddValue"/>.</summary>
    public void AddRow(Period period, int line) => rows.Add(new Row(period.LastMonth, line, rows.Count));

    /// <summary>Adds the next number of the last row.</summary>
    public void AddValue(double value) => values.Add(value);

    /// <summary>The finished columns; rows that are there twice and periods without a row go to the faults.</summary>
    public IEnumerable<Series> Build(List<RowFault> faults)
    {
        rows.Sort();
        int step = frequency.MonthsPerStep();
        int length = ((rows[^1].LastMonth - rows[0].LastMonth) / step) + 1;
        int[] rowAt = new int[length];
        int[] lines = new int[length];
        Array.Fill(rowAt, -1);
        for (int i = 0; i < rows.Count; i++)
        {
            int place = (rows[i].LastMonth - rows[0].LastMonth) / step;
            if (i > 0)
            {
                Compare(rows[i - 1], rows[i], step, faults);
            }

            if (rowAt[place] < 0)
            {
                rowAt[place] = rows[i].Number;
                lines[place] = rows[i].Line;
            }
        }

        ImmutableArray<int> frozenLines = ImmutableArray.Create(lines);
        return columns.Select((column, index) => new Series(
            Key.AreaId,
            Key.Name,
            column.Role,
            new Period(frequency, rows[0].LastMonth),
            [.. rowAt.Select(row => row < 0 ? double.NaN : values[(row * columns.Length) + index])],
            frozenLines));
    }

    private void Compare(Row earlier, Row later, int step, List<RowFault> faults)
    {
        if (later.LastMonth == earlier.LastMonth)
        {
            faults.Add(new RowFault(Key, later.Line, new Period(frequency, later.LastMonth), null, earlier.Line));
        }
        else if (later.LastMonth - earlier.LastMonth > step)
        {
            var first = new Period(frequency, earlier.LastMonth + step);
            faults.Add(new RowFault(Key, later.Line, first, new Period(frequency, later.LastMonth - step), earlier.Line));
        }
    }

    private readonly record struct Row(int LastMonth, int Line, int Number) : IComparable<Row>
    {
        public int CompareTo(Row other)
        {
            int order = LastMonth.CompareTo(other.LastMonth);
            return order != 0 ? order : Line.CompareTo(other.Line);
        }
    }
}

/// <summary>A row that is there twice, or the row behind a hole.</summary>
/// <param name="Key">The area and series.</param>
/// <param name="Line">The row's line, from 1.</param>
/// <param name="Period">The repeated period, or the first that has no row.</param>
/// <param name="LastMissing">The last period that has no row; null for a repeated row.</param>
/// <param name="EarlierLine">The line of the row before it.</param>
internal sealed record RowFault(SeriesKey Key, int Line, Period Period, Period? LastMissing, int EarlierLine);
