using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes the table of a figure's numbers, rounded as the figure's labels are.</summary>
internal static class FigureTableWriter
{
    /// <summary>Writes the header row and the rows.</summary>
    public static void WriteRows(HtmlWriter html, FigureTable table)
    {
        bool hasOwnUnits = table.UnitWords.Length == 0;
        html.Raw("<thead>\n<tr><th scope=\"col\">"u8).Text(table.RowHeading).Raw("</th>"u8);
        foreach (FigureColumn column in table.Columns)
        {
            html.Raw("<th scope=\"col\">"u8).Text(column.Heading);
            if (hasOwnUnits && column.UnitWords.Length > 0)
            {
                html.Raw(" ("u8).Text(column.UnitWords).Raw(")"u8);
            }

            html.Raw("</th>"u8);
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
        if (table.Has(FigureCellKind.Missing))
        {
            WriteNote(html, SymbolNotes.MissingNote);
        }

        if (table.Has(FigureCellKind.Suppressed))
        {
            WriteNote(html, SymbolNotes.SuppressedNote);
        }

        if (table.HasProvisional)
        {
            WriteNote(html, SymbolNotes.ProvisionalNote);
        }
    }

    private static void WriteNote(HtmlWriter html, string note) => html.Raw("<p class=\"note\">"u8).Text(note).Raw("</p>\n"u8);

    private static void WriteRow(HtmlWriter html, FigureTable table, FigureRow row)
    {
        html.Raw("<tr><th scope=\"row\">"u8).Text(row.Header).Raw(row.IsProvisional ? " [p]</th>"u8 : "</th>"u8);
        for (int column = 0; column < row.Cells.Length; column++)
        {
            html.Raw("<td>"u8).Text(row.Cells[column].TextIn(table.Columns[column])).Raw("</td>"u8);
        }

        html.Raw("</tr>\n"u8);
    }
}
