using System.Globalization;
using System.Text;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>The data file of a figure: RFC 4180 with LF line ends, numbers unrounded, percentages as drawn, gaps empty.</summary>
internal static class CsvText
{
    /// <summary>Writes the numbers of a figure.</summary>
    public static string Of(FigureTable table)
    {
        bool hasStatus = table.HasProvisional;
        var text = new StringBuilder("period");
        foreach (string column in table.Columns)
        {
            AppendCell(text.Append(','), table.UnitWords.Length > 0 ? $"{column} ({table.UnitWords})" : column);
        }

        text.Append(hasStatus ? ",status\n" : "\n");
        foreach (FigureRow row in table.Rows)
        {
            AppendRow(text, table, row);
            text.Append(!hasStatus ? "\n" : row.IsProvisional ? ",provisional\n" : ",\n");
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, FigureTable table, FigureRow row)
    {
        text.Append(row.Period.ToString());
        foreach (double? value in row.Values)
        {
            text.Append(',');
            if (value is double number && double.IsFinite(number))
            {
                text.Append(Number(number, IsPercent(table.Unit)));
            }
        }
    }

    private static bool IsPercent(Unit unit) => unit.IsPercent || unit.Kind == UnitKind.PercentagePoints;

    private static string Number(double value, bool isPercent) => isPercent
        ? (value * 100).ToString("G15", CultureInfo.InvariantCulture) // 0.853 is 85.3 and not 85.29999999999999
        : value.ToString("R", CultureInfo.InvariantCulture);

    private static void AppendCell(StringBuilder text, string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n") >= 0)
        {
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            text.Append(cell);
        }
    }
}
