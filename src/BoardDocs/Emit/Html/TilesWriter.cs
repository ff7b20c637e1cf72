using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes a figure of single numbers as a list of terms and descriptions: real text, which wraps, scales and is read out.</summary>
internal static class TilesWriter
{
    /// <summary>Writes the tiles.</summary>
    public static void Write(HtmlWriter html, TilesData data)
    {
        html.Raw("<dl class=\"tiles\">\n"u8);
        foreach (Tile tile in data.Tiles)
        {
            html.Raw("<div><dt>"u8).Text(tile.Label).Raw("</dt><dd class=\"tile-value\">"u8).Text(tile.Text).Raw("</dd>"u8);
            Line(html, tile.UnitWords);
            Line(html, tile.Period);
            foreach (string line in tile.Lines)
            {
                Line(html, line);
            }

            html.Raw("</div>\n"u8);
        }

        html.Raw("</dl>\n"u8);
    }

    private static void Line(HtmlWriter html, string text)
    {
        if (text.Length > 0)
        {
            html.Raw("<dd>"u8).Text(text).Raw("</dd>"u8);
        }
    }
}
