using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>Lays lines out as a table of one row a period.</summary>
internal static class PeriodTable
{
    /// <summary>Lays lines out; a line without a point at a period has a gap there.</summary>
    /// <param name="heading">What a point covers: 12 months ending.</param>
    /// <param name="series">The lines.</param>
    /// <param name="columns">The columns, one a line.</param>
    public static FigureTable Of(string heading, ImmutableArray<ChartSeries> series, ImmutableArray<FigureColumn> columns)
    {
        var rows = new SortedDictionary<Period, (FigureCell[] Cells, bool IsProvisional)>();
        for (int column = 0; column < series.Length; column++)
        {
            foreach (ChartPoint point in series[column].Points)
            {
                if (!rows.TryGetValue(point.Period, out (FigureCell[] Cells, bool IsProvisional) row))
                {
                    row.Cells = Gaps(series.Length);
                }

                row.Cells[column] = FigureCell.Of(point.Value, point.IsSuppressed);
                rows[point.Period] = (row.Cells, row.IsProvisional || point.IsProvisional);
            }
        }

        return new FigureTable("period", heading, columns, [.. rows.Select(row => Row(row.Key, row.Value.Cells, row.Value.IsProvisional))]);
    }

    private static FigureCell[] Gaps(int count)
    {
        var cells = new FigureCell[count];
        Array.Fill(cells, FigureCell.Of(null));
        return cells;
    }

    private static FigureRow Row(Period period, FigureCell[] cells, bool isProvisional) =>
        new(period.ToString(), period.ToShortWords(), ImmutableArray.Create(cells), isProvisional);
}
