using System.Globalization;
using System.Text;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>The data file of a figure: RFC 4180 with LF line ends, numbers unrounded, percentages as drawn, gaps empty, what is too small to be shown as [c].</summary>
internal static class CsvText
{
    /// <summary>Writes the numbers of a figure.</summary>
    public static string Of(FigureTable table)
    {
        bool hasStatus = table.HasProvisional;
        var text = new StringBuilder(table.RowKey);
        foreach (FigureColumn column in table.Columns)
        {
            AppendCell(text.Append(','), column.UnitWords.Length > 0 ? $"{column.Heading} ({column.UnitWords})" : column.Heading);
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
        AppendCell(text, row.Key);
        for (int column = 0; column < row.Cells.Length; column++)
        {
            AppendCell(text.Append(','), TextOf(row.Cells[column], table.Columns[column].Unit));
        }
    }

    private static string TextOf(FigureCell cell, Unit unit) => cell.Kind switch
    {
        FigureCellKind.Number when double.IsFinite(cell.Value) => Number(cell.Value, IsPercent(unit)),
        FigureCellKind.Suppressed => "[c]",
        _ => cell.Text ?? string.Empty,
    };

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
