using BoardDocs.Statistics;

namespace BoardDocs.Emit;

/// <summary>Writes the table of a figure's numbers, rounded as the figure's labels are.</summary>
internal static class FigureTableWriter
{
    /// <summary>Writes the header row and one row a period.</summary>
    public static void WriteRows(HtmlWriter html, FigureTable table)
    {
        html.Raw("<thead>\n<tr><th scope=\"col\">"u8).Text(table.PeriodHeader).Raw("</th>"u8);
        foreach (string column in table.Columns)
        {
            html.Raw("<th scope=\"col\">"u8).Text(column).Raw("</th>"u8);
        }

        html.Raw("</tr>\n</thead>\n<tbody>\n"u8);
        foreach (FigureRow row in table.Rows)
        {
            WriteRow(html, table, row);
        }

        html.Raw("</tbody>\n"u8);
    }

    /// <summary>Says what the symbols in the table mean.</summary>
    public static void WriteSymbols(HtmlWriter html, FigureTable table)
    {
        if (table.HasGaps)
        {
            html.Raw("<p class=\"note\">[x] means that the figure is not available.</p>\n"u8);
        }

        if (table.HasProvisional)
        {
            html.Raw("<p class=\"note\">[p] means that the figure is provisional.</p>\n"u8);
        }
    }

    private static void WriteRow(HtmlWriter html, FigureTable table, FigureRow row)
    {
        html.Raw("<tr><th scope=\"row\">"u8).Text(row.Period.ToShortWords()).Raw(row.IsProvisional ? " [p]</th>"u8 : "</th>"u8);
        foreach (double? value in row.Values)
        {
            html.Raw("<td>"u8).Text(value is double number ? NumberText.Format(number, table.Unit, table.Decimals) : "[x]").Raw("</td>"u8);
        }

        html.Raw("</tr>\n"u8);
    }
}
