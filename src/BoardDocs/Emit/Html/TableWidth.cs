using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Charts;

namespace BoardDocs.Emit;

/// <summary>Finds whether a table fits a phone: a column is never narrower than its longest word.</summary>
internal static class TableWidth
{
    /// <summary>What a page of 320 pixels leaves between its margins.</summary>
    private const double Phone = 280;

    /// <summary>Size of a table's text on a phone, in pixels.</summary>
    private const double FontSize = 14;

    private const double Padding = 6;
    private const double ListIndent = 24;

    /// <summary>Whether every word of a table fits beside its neighbours at 320 pixels.</summary>
    public static bool FitsPhone(BoundTable table)
    {
        var columns = new double[table.Columns.Length];
        foreach (BoundRow row in table.HeaderRows.Concat(table.BodyRows))
        {
            foreach (BoundCell cell in row.Cells.Where(cell => cell.ColumnSpan == 1 && cell.Column < columns.Length))
            {
                columns[cell.Column] = Math.Max(columns[cell.Column], Padding + (cell.Indent * ListIndent) + Widest(cell.Content, cell.Scope != CellScope.None));
            }
        }

        return columns.Sum() <= Phone;
    }

    private static double Widest(ImmutableArray<BoundBlock> blocks, bool isBold)
    {
        double widest = 0;
        foreach (BoundBlock block in blocks)
        {
            widest = Math.Max(widest, block switch
            {
                BoundParagraph paragraph => WidestWord(PlainText.Of(paragraph.Content), isBold),
                BoundCodeBlock code => WidestWord(code.Text, isBold),
                BoundQuote quote => ListIndent + Widest(quote.Content, isBold),
                BoundList list => ListIndent + list.Items.Max(item => (double?)Widest(item, isBold)) ?? 0,
                _ => 0,
            });
        }

        return widest;
    }

    private static double WidestWord(string text, bool isBold)
    {
        double widest = 0;
        foreach (Range word in text.AsSpan().SplitAny(' ', '\n', '-', '/'))
        {
            widest = Math.Max(widest, TextMeasure.Width(text.AsSpan()[word], isBold, FontSize));
        }

        return widest;
    }
}
