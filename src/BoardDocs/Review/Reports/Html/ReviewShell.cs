using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>What stands around the parts of the page: head with all styles, organisation, title, counts, contents, footer.</summary>
internal sealed class ReviewShell(HtmlWriter html, ReviewReport report)
{
    private const int LongestLabel = 200;

    /// <summary>Writes all that comes before the first part.</summary>
    public void Open(ImmutableArray<HtmlPart> parts)
    {
        WriteHead();
        string organisation = report.Names.Catalogue.Organisation;
        html.Raw("<body>\n<a class=\"skip\" href=\"#main\">Skip to main content</a>\n<header class=\"site\">\n<div class=\"frame\">\n<p class=\"organisation\">"u8)
            .Text(organisation.Length > 0 ? organisation : "Board packs").Raw("</p>\n</div>\n</header>\n<main class=\"frame\" id=\"main\" tabindex=\"-1\">\n<p class=\"over-title\">Review</p>\n<h1>What readers will see change</h1>\n<p class=\"facts\">From <strong>"u8)
            .Text(SafeText.Of(report.Review.Labels.Base, LongestLabel)).Raw("</strong> to <strong>"u8).Text(SafeText.Of(report.Review.Labels.Head, LongestLabel)).Raw("</strong></p>\n"u8);
        WriteCounts();
        WriteContents(parts);
    }

    /// <summary>Writes all that comes behind the last part.</summary>
    public void Close() => html.Raw("</main>\n<footer class=\"site\">\n<div class=\"frame\">\n<p>Charts and numbers are those of the packs; words with a line through were removed, underlined words were added.</p>\n</div>\n</footer>\n</body>\n</html>\n"u8);

    private static string Styles()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("review.css") ?? throw new InvalidOperationException("The style sheet of reviews is missing from the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private void WriteHead()
    {
        html.Raw("<!doctype html>\n<html"u8).Attribute("lang"u8, report.Names.Catalogue.Language)
            .Raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"u8)
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n<title>What readers will see change</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>\n"u8)
            .Raw(StyleSheet.Of(report.Names.Catalogue.Theme)).Raw("\n"u8);
        html.Markup(Styles());
        html.Raw("</style>\n</head>\n"u8);
    }

    private void WriteCounts()
    {
        ImmutableArray<string> counts = ReportCounts.Of(report);
        if (counts.IsEmpty)
        {
            html.Raw("<p>"u8).Text(StructureText.Open(ReviewHeadline.NothingOf(report.Review))).Raw(".</p>\n"u8);
            return;
        }

        html.Raw("<ul class=\"counts\">\n"u8);
        foreach (string count in counts)
        {
            int blank = count.IndexOf(' ', StringComparison.Ordinal);
            html.Raw("<li><strong>"u8).Text(count.AsSpan(0, blank)).Raw("</strong>"u8).Text(count.AsSpan(blank)).Raw("</li>\n"u8);
        }

        html.Raw("</ul>\n"u8);
    }

    private void WriteContents(ImmutableArray<HtmlPart> parts)
    {
        if (parts.Length < 2)
        {
            return;
        }

        html.Raw("<nav class=\"contents\" aria-label=\"Parts of this review\">\n<ul>\n"u8);
        foreach (HtmlPart part in parts)
        {
            html.Raw("<li><a href=\"#"u8).Text(part.Id).Raw("\">"u8).Text(part.Title).Raw("</a></li>\n"u8);
        }

        html.Raw("</ul>\n</nav>\n"u8);
    }
}
