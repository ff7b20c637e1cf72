namespace BoardDocs.Emit;

/// <summary>Puts a painted picture into a page. The painter marks each id with <see cref="IdMark"/>; here a prefix takes its place.</summary>
internal static class SvgInliner
{
    /// <summary>Stands before every id of a painted picture; it is no character of XML, so no text can hold it.</summary>
    public const char IdMark = '\u0001';

    /// <summary>Writes a picture with its ids prefixed.</summary>
    public static void Write(HtmlWriter html, ReadOnlySpan<char> svg, string prefix)
    {
        int mark;
        while ((mark = svg.IndexOf(IdMark)) >= 0)
        {
            html.Markup(svg[..mark]);
            html.Text(prefix);
            svg = svg[(mark + 1)..];
        }

        html.Markup(svg);
    }
}
