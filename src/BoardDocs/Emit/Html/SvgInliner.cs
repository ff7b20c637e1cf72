namespace BoardDocs.Emit;

/// <summary>Puts a painted picture into a page. The painter marks each id with <see cref="IdMark"/>; here a prefix takes its place.</summary>
internal static class SvgInliner
{
    /// <summary>Stands before every id of a painted picture: a character that Unicode keeps for a program's own use and that no text is written with.</summary>
    public const char IdMark = '\uFDD0';

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
