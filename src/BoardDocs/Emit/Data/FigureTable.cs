using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>The numbers of a figure as rows and columns, in the order in which they are drawn.</summary>
/// <param name="PeriodHeader">What a row is: 12 months ending.</param>
/// <param name="UnitWords">The unit in words: per 1,000 residents.</param>
/// <param name="Unit">The unit of every number.</param>
/// <param name="Decimals">Decimals of every number shown.</param>
/// <param name="Columns">The names of the lines.</param>
/// <param name="Rows">One row a period.</param>
internal sealed record FigureTable(
    string PeriodHeader, string UnitWords, Unit Unit, int Decimals, ImmutableArray<string> Columns, ImmutableArray<FigureRow> Rows)
{
    /// <summary>Whether any number is provisional.</summary>
    public bool HasProvisional => Rows.Any(row => row.IsProvisional);

    /// <summary>Whether any number is absent.</summary>
    public bool HasGaps => Rows.Any(row => row.Values.Any(value => value is null));

    /// <summary>Lays out the numbers of a chart.</summary>
    public static FigureTable Of(ChartData data) => data switch
    {
        TimeSeriesData lines => new FigureTable(
            lines.TimeAxisTitle, lines.ValueAxisTitle, lines.Unit, lines.Decimals, [.. lines.Series.Select(series => series.Label)], RowsOf(lines)),
        _ => throw new ArgumentException($"There is no table for {data.GetType().Name}.", nameof(data)),
    };

    private static ImmutableArray<FigureRow> RowsOf(TimeSeriesData lines)
    {
        var rows = new SortedDictionary<Period, (double?[] Values, bool IsProvisional)>();
        for (int column = 0; column < lines.Series.Length; column++)
        {
            foreach (ChartPoint point in lines.Series[column].Points)
            {
                if (!rows.TryGetValue(point.Period, out (double?[] Values, bool IsProvisional) row))
                {
                    row.Values = new double?[lines.Series.Length];
                }

                row.Values[column] = point.Value;
                rows[point.Period] = (row.Values, row.IsProvisional || point.IsProvisional);
            }
        }

        return [.. rows.Select(row => new FigureRow(row.Key, [.. row.Value.Values], row.Value.IsProvisional))];
    }
}

/// <summary>The numbers of one period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Values">One number a line, null for a gap.</param>
/// <param name="IsProvisional">Whether the source calls any of them provisional.</param>
internal sealed record FigureRow(Period Period, ImmutableArray<double?> Values, bool IsProvisional);
