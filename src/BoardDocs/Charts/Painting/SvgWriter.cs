using System.Globalization;
using System.Text;

namespace BoardDocs.Charts;

/// <summary>Writes the small pieces of SVG: numbers with one decimal at most, escaped text.</summary>
internal static class SvgWriter
{
    /// <summary>A coordinate in tenths of a unit, rounded.</summary>
    public static long Tenths(double number) => (long)Math.Round(number * 10, MidpointRounding.AwayFromZero);

    /// <summary>Writes a coordinate rounded to a tenth.</summary>
    public static StringBuilder Number(this StringBuilder svg, double number) => svg.TenthsText(Tenths(number));

    /// <summary>Writes a number of tenths without needless characters.</summary>
    public static StringBuilder TenthsText(this StringBuilder svg, long tenths)
    {
        if (tenths < 0)
        {
            svg.Append('-');
            tenths = -tenths;
        }

        if (tenths is 0 or >= 10)
        {
            svg.Append(CultureInfo.InvariantCulture, $"{tenths / 10}");
        }

        return tenths % 10 == 0 ? svg : svg.Append('.').Append((char)('0' + (tenths % 10)));
    }

    /// <summary>Writes x and y of a point.</summary>
    public static StringBuilder Point(this StringBuilder svg, ScenePoint point) =>
        svg.Number(point.X).Append(',').Number(point.Y);

    /// <summary>Writes an attribute with a number.</summary>
    public static StringBuilder Attribute(this StringBuilder svg, string name, double number) =>
        svg.Append(' ').Append(name).Append("=\"").Number(number).Append('"');

    /// <summary>Writes an attribute with a text.</summary>
    public static StringBuilder Attribute(this StringBuilder svg, string name, string text) =>
        svg.Append(' ').Append(name).Append("=\"").Escaped(text).Append('"');

    /// <summary>Writes text so that it is safe in content and in attributes; characters that XML forbids become U+FFFD.</summary>
    public static StringBuilder Escaped(this StringBuilder svg, string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => svg.Append("&amp;"),
                '<' => svg.Append("&lt;"),
                '>' => svg.Append("&gt;"),
                '"' => svg.Append("&quot;"),
                '\t' or '\n' or '\r' => svg.Append(' '),
                < 0x20 or 0xFFFE or 0xFFFF => svg.Append('\uFFFD'),
                _ => Append(svg, rune),
            };
        }

        return svg;
    }

    private static StringBuilder Append(StringBuilder svg, Rune rune) =>
        rune.IsBmp ? svg.Append((char)rune.Value) : svg.Append(rune.ToString());
}
