using System.Text;

namespace BoardDocs.Charts;

/// <summary>Writes texts: what a group shares stands on the group once.</summary>
internal static class SvgText
{
    /// <summary>Writes a group of texts, or the one text alone.</summary>
    public static void Write(StringBuilder svg, TextGroup group)
    {
        if (group.Texts is [var only])
        {
            Text(svg, only, group.Style);
            return;
        }

        bool plain = group.Style == new TextStyle(Palette.DarkGrey, TextAnchor.Start);
        svg.Append(plain ? string.Empty : "<g");
        _ = plain ? svg : Style(svg, group.Style).Append('>');
        foreach (PlacedText text in group.Texts)
        {
            Text(svg, text, null);
        }

        svg.Append(plain ? string.Empty : "</g>");
    }

    private static void Text(StringBuilder svg, PlacedText text, TextStyle? style)
    {
        svg.Append("<text").Attribute("x", text.X).Attribute("y", text.Baseline);
        _ = style is null ? svg : Style(svg, style);
        svg.Append('>').Escaped(text.Text).Append("</text>");
    }

    private static StringBuilder Style(StringBuilder svg, TextStyle style)
    {
        if (style.Colour != Palette.DarkGrey)
        {
            svg.Attribute("fill", style.Colour);
        }

        if (style.Anchor != TextAnchor.Start)
        {
            svg.Append(style.Anchor == TextAnchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        }

        if (style.IsBold)
        {
            svg.Append(" font-weight=\"bold\"");
        }

        if (style.Size != ChartMetrics.FontSize)
        {
            svg.Attribute("font-size", style.Size);
        }

        return style.HasHalo
            ? svg.Append(" stroke=\"#FFFFFF\" paint-order=\"stroke\"").Attribute("stroke-width", TextStyle.HaloWidth)
            : svg;
    }
}
