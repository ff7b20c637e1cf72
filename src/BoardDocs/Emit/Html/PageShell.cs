using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Emit;

/// <summary>What stands around every page: head, skip link, organisation, breadcrumb, draft mark, footer.</summary>
/// <param name="html">Takes the markup.</param>
/// <param name="catalogue">Organisation, language and theme.</param>
/// <param name="isDraft">Whether every page must say that it is a draft.</param>
internal sealed class PageShell(HtmlWriter html, Catalogue catalogue, bool isDraft)
{
    /// <summary>The id of the main part.</summary>
    public const string MainId = "_main";

    /// <summary>Rules of CSS for this page alone.</summary>
    public string Style { get; init; } = string.Empty;

    /// <summary>The content folder, for a page that stands alone: it holds its style sheet and logo. Null for pages beside their assets.</summary>
    public IContentFiles? CarriedFrom { get; init; }

    /// <summary>Writes all that comes before the main part's content.</summary>
    /// <param name="title">The page's title, without the organisation.</param>
    /// <param name="root">The way to the output folder: empty or <c>../</c>.</param>
    /// <param name="prefix">What the ids of the page's own furniture begin with.</param>
    /// <param name="trail">The pages above this one, as address and words, and last this page without an address.</param>
    public void Open(string title, string root, string prefix, params ReadOnlySpan<(string Address, string Words)> trail)
    {
        WriteHead(title, root);
        html.Raw(isDraft ? "<body class=\"is-draft\">\n"u8 : "<body>\n"u8)
            .Raw("<a class=\"skip\" href=\"#"u8).Text(prefix).Raw("_main\">Skip to main content</a>\n<header class=\"site\">\n<div class=\"frame\">\n"u8);
        WriteLogo(root);
        html.Raw("<p class=\"organisation\">"u8).Text(Organisation).Raw("</p>\n</div>\n</header>\n"u8);
        if (isDraft)
        {
            html.Raw("<p class=\"draft\"><strong>Draft.</strong> This pack has errors and must not be published.</p>\n"u8);
        }

        WriteTrail(trail);
        html.Raw("<main class=\"frame\" id=\""u8).Text(prefix).Raw("_main\" tabindex=\"-1\">\n"u8);
    }

    /// <summary>Writes all that comes after the main part's content.</summary>
    /// <param name="links">Further links of the footer, as address and words.</param>
    public void Close(params ReadOnlySpan<(string Address, string Words)> links)
    {
        html.Raw("</main>\n<footer class=\"site\">\n<div class=\"frame\">\n<p>"u8).Text(Organisation).Raw("</p>\n"u8);
        foreach ((string address, string words) in links)
        {
            html.Raw("<p><a"u8).Attribute("href"u8, address).Raw(">"u8).Text(words).Raw("</a></p>\n"u8);
        }

        html.Raw("</div>\n</footer>\n</body>\n</html>\n"u8);
    }

    // What the page holds may be shown; nothing is fetched, run or sent.
    private static ReadOnlySpan<byte> Policy => "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"u8;

    private string Organisation => catalogue.Organisation.Length > 0 ? catalogue.Organisation : "Board packs";

    private void WriteHead(string title, string root)
    {
        html.Raw("<!doctype html>\n<html"u8).Attribute("lang"u8, catalogue.Language)
            .Raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"u8)
            .Raw(isDraft ? "Draft: "u8 : ""u8).Text(title);
        if (catalogue.Organisation.Length > 0)
        {
            html.Raw(" – "u8).Text(catalogue.Organisation);
        }

        // The empty icon keeps browsers from asking the server for one.
        html.Raw("</title>\n<link rel=\"icon\" href=\"data:,\">\n"u8);
        WriteStyle(root);
        html.Raw("</head>\n"u8);
    }

    private void WriteStyle(string root)
    {
        if (CarriedFrom is not null)
        {
            html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\""u8).Raw(Policy).Raw("\">\n<style>\n"u8)
                .Raw(StyleSheet.Of(catalogue.Theme)).Raw("</style>\n"u8);
        }
        else
        {
            html.Raw("<link rel=\"stylesheet\""u8).Attribute("href"u8, root + StyleSheet.Path).Raw(">\n"u8);
        }

        if (Style.Length > 0)
        {
            html.Raw("<style>\n"u8).Markup(Style);
            html.Raw("</style>\n"u8);
        }
    }

    private void WriteLogo(string root)
    {
        if (CarriedFrom is not null)
        {
            WriteCarriedLogo(CarriedFrom);
        }
        else if (StyleSheet.LogoPath(catalogue.Theme) is string path)
        {
            html.Raw("<img class=\"logo\""u8).Attribute("src"u8, root + path).Raw(" alt=\"\">\n"u8);
        }
    }

    private void WriteCarriedLogo(IContentFiles files)
    {
        if (catalogue.Theme.Logo is string logo && files.GetStatus(logo) == ContentFileStatus.Readable && files.GetLength(logo) <= CarriedFiles.MostOfOne)
        {
            html.Raw("<img class=\"logo\" src=\""u8);
            DataAddress.Write(html, files, logo);
            html.Raw("\" alt=\"\">\n"u8);
        }
    }

    private void WriteTrail(ReadOnlySpan<(string Address, string Words)> trail)
    {
        if (trail.Length < 2)
        {
            return;
        }

        html.Raw("<nav class=\"frame trail\" aria-label=\"Breadcrumb\">\n<ol>\n"u8);
        foreach ((string address, string words) in trail)
        {
            if (address.Length > 0)
            {
                html.Raw("<li><a"u8).Attribute("href"u8, address).Raw(">"u8).Text(words).Raw("</a></li>\n"u8);
            }
            else
            {
                html.Raw("<li aria-current=\"page\">"u8).Text(words).Raw("</li>\n"u8);
            }
        }

        html.Raw("</ol>\n</nav>\n"u8);
    }
}
