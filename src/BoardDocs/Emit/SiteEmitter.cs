using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>Writes what all packs share: the list of packs, the style sheet and the logo.</summary>
public static class SiteEmitter
{
    /// <summary>Writes <c>index.html</c> and <c>assets/</c>.</summary>
    /// <param name="packs">The packs that the output folder holds, in any order.</param>
    /// <param name="context">Organisation, language, theme and draft mark.</param>
    /// <param name="sink">Takes the files.</param>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public static void Emit(ImmutableArray<PackSummary> packs, EmitContext context, IEmitSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        var html = new HtmlWriter(1 << 12);
        WriteIndex(html, packs, context);
        sink.Write("index.html", html.Written);
        sink.Write(StyleSheet.Path, StyleSheet.Of(context.Catalogue.Theme));
        CopyLogo(context, sink);
    }

    private static void WriteIndex(HtmlWriter html, ImmutableArray<PackSummary> packs, EmitContext context)
    {
        var shell = new PageShell(html, context.Catalogue, context.IsDraft);
        shell.Open("Board packs", string.Empty, string.Empty);
        html.Raw("<h1>Board packs</h1>\n<ul class=\"packs\">\n"u8);
        foreach (PackSummary pack in packs.OrderByDescending(pack => pack.Date).ThenBy(pack => pack.Id, StringComparer.Ordinal))
        {
            html.Raw("<li><a"u8).Attribute("href"u8, Uri.EscapeDataString(pack.Id) + "/index.html").Raw(">"u8).Text(pack.Title)
                .Raw("</a> <time"u8).Attribute("datetime"u8, DateWords.Iso(pack.Date)).Raw(">"u8).Text(DateWords.Day(pack.Date)).Raw("</time></li>\n"u8);
        }

        html.Raw("</ul>\n"u8);
        shell.Close();
    }

    private static void CopyLogo(EmitContext context, IEmitSink sink)
    {
        Theme theme = context.Catalogue.Theme;
        if (theme.Logo is string logo && StyleSheet.LogoPath(theme) is string path)
        {
            using Stream source = context.Files.OpenRead(logo);
            using Stream target = sink.Open(Uri.UnescapeDataString(path));
            source.CopyTo(target);
        }
    }
}
