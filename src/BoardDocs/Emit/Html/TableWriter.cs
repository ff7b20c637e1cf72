using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes tables; one too wide for a phone scrolls in a region of its own that the keyboard reaches.</summary>
internal sealed class TableWriter(HtmlScope scope, BlockWriter blocks)
{
    private const int ColumnsThatFit = 3;
    private readonly HtmlWriter html = scope.Html;

    /// <summary>Writes a table with its caption and notes.</summary>
    public void Write(BoundTable table)
    {
        string id = table.Id ?? "_table-" + (++scope.Tables).ToString(CultureInfo.InvariantCulture);
        bool isWide = table.Columns.Length > ColumnsThatFit || !TableWidth.FitsPhone(table);
        if (isWide)
        {
            OpenRegion(table, id);
        }

        html.Raw("<table"u8).Attribute("class"u8, table.Kind);
        scope.Id(id).Raw(">\n"u8);
        if (table.Caption.Length > 0)
        {
            html.Raw("<caption"u8);
            scope.Id("_caption-", id).Raw(">"u8).Text(table.Caption).Raw("</caption>\n"u8);
        }

        WriteColumnGroups(table.ColumnGroups);
        WriteRows("thead"u8, table.HeaderRows, table.Columns);
        WriteRows("tbody"u8, table.BodyRows, table.Columns);
        html.Raw(isWide ? "</table></div>\n"u8 : "</table>\n"u8);
        WriteNotes(table.Notes);
    }

    private void OpenRegion(BoundTable table, string id)
    {
        html.Raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\""u8);
        if (table.Caption.Length > 0)
        {
            scope.LabelledBy("_caption-", id);
        }
        else
        {
            html.Attribute("aria-label"u8, "Table: " + scope.Section);
        }

        html.Raw(">\n"u8);
    }

    /// <summary>A header of several columns belongs to those of its group, which must therefore be there.</summary>
    private void WriteColumnGroups(ImmutableArray<int> groups)
    {
        foreach (int span in groups)
        {
            html.Raw("<colgroup span=\""u8).Number(span).Raw("\"></colgroup>\n"u8);
        }
    }

    private void WriteRows(ReadOnlySpan<byte> element, ImmutableArray<BoundRow> rows, ImmutableArray<ColumnAlignment> columns)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        html.Raw("<"u8).Raw(element).Raw(">\n"u8);
        for (int index = 0; index < rows.Length; index++)
        {
            if (index > 0 && rows[index].OpensGroup)
            {
                html.Raw("</"u8).Raw(element).Raw(">\n<"u8).Raw(element).Raw(">\n"u8);
            }

            WriteRow(rows[index], columns);
        }

        html.Raw("</"u8).Raw(element).Raw(">\n"u8);
    }

    private void WriteRow(BoundRow row, ImmutableArray<ColumnAlignment> columns)
    {
        html.Raw(row.IsTotal ? "<tr class=\"total\">"u8 : row.IsSection ? "<tr class=\"section\">"u8 : "<tr>"u8);
        foreach (BoundCell cell in row.Cells)
        {
            WriteCell(cell, cell.Column < columns.Length ? columns[cell.Column] : ColumnAlignment.Default);
        }

        html.Raw("</tr>\n"u8);
    }

    private void WriteCell(BoundCell cell, ColumnAlignment alignment)
    {
        bool isHeader = cell.Scope != CellScope.None;
        html.Raw(isHeader ? "<th"u8 : "<td"u8).Raw(Scope(cell.Scope)).Raw(cell.Indent > 0 ? Class(cell.Indent) : Class(alignment));
        WriteSpan(" colspan=\""u8, cell.ColumnSpan);
        WriteSpan(" rowspan=\""u8, cell.RowSpan);
        html.Raw(">"u8);
        blocks.WriteCompact(cell.Content);
        html.Raw(isHeader ? "</th>"u8 : "</td>"u8);
    }

    private void WriteSpan(ReadOnlySpan<byte> attribute, int count)
    {
        if (count > 1)
        {
            html.Raw(attribute).Number(count).Raw("\""u8);
        }
    }

    private void WriteNotes(ImmutableArray<string> notes)
    {
        foreach (string note in notes)
        {
            html.Raw("<p class=\"note\">"u8).Text(note).Raw("</p>\n"u8);
        }
    }

    private static ReadOnlySpan<byte> Scope(CellScope scope) => scope switch
    {
        CellScope.Column => " scope=\"col\""u8,
        CellScope.Row => " scope=\"row\""u8,
        CellScope.ColumnGroup => " scope=\"colgroup\""u8,
        CellScope.RowGroup => " scope=\"rowgroup\""u8,
        _ => ""u8,
    };

    private static ReadOnlySpan<byte> Class(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => " class=\"c\""u8,
        ColumnAlignment.Right => " class=\"r\""u8,
        _ => ""u8,
    };

    private static ReadOnlySpan<byte> Class(int indent) => indent switch
    {
        1 => " class=\"in1\""u8,
        2 => " class=\"in2\""u8,
        _ => " class=\"in3\""u8,
    };
}
