using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes a pack's cover, agenda and contents: as its index page, and as the front of the print edition.</summary>
internal static class CoverPage
{
    /// <summary>Writes the pack's index page.</summary>
    public static void Write(HtmlScope scope, PreparedFigures figures, EmitContext context)
    {
        BoundPack pack = scope.Map.Pack;
        var shell = new PageShell(scope.Html, context.Catalogue, context.IsDraft);
        shell.Open(pack.Title, "../", string.Empty, ("../index.html", "Packs"), (string.Empty, pack.Title));
        WriteFront(scope, figures, context);
        if (context.IsDraft)
        {
            shell.Close(("print.html", "The whole pack for print"));
        }
        else
        {
            shell.Close(("print.html", "The whole pack for print"), ("manifest.json", "Every published value and where it comes from (JSON)"));
        }
    }

    /// <summary>Writes what the index page and the print edition share.</summary>
    public static void WriteFront(HtmlScope scope, PreparedFigures figures, EmitContext context)
    {
        WriteTitle(scope);
        if (context.WithPdf && !scope.IsWhole)
        {
            scope.Html.Raw("<p class=\"whole-pack\"><a href=\"pack.pdf\" type=\"application/pdf\">The whole pack as one PDF</a></p>\n"u8);
        }

        WriteIllustrative(scope);
        if (context.IsDraft)
        {
            HashSet<string> papers = [.. scope.Map.Pack.Papers.Select(paper => paper.Symbol.Path)];
            ProblemList.Write(scope.Html, context.Diagnostics.Where(diagnostic => !papers.Contains(diagnostic.Location.Path)));
        }

        PeopleWriter.Write(scope);
        AgendaWriter.Write(scope);
        new BlockWriter(scope, figures).WritePaper(scope.Paper);
        if (!scope.Paper.Blocks.Any(block => block is BoundContents))
        {
            WriteContents(scope);
        }

        SourceList.Write(scope);
    }

    private static void WriteTitle(HtmlScope scope)
    {
        BoundPack pack = scope.Map.Pack;
        HtmlWriter html = scope.Html.Raw("<div class=\"cover\">\n<h1"u8);
        scope.Id(HtmlScope.Top).Raw(">"u8).Text(pack.Title).Raw("</h1>\n<dl class=\"meeting\">\n<div><dt>Date</dt><dd><time"u8)
            .Attribute("datetime"u8, DateWords.Iso(pack.Date)).Raw(">"u8).Text(DateWords.Day(pack.Date)).Raw("</time></dd></div>\n"u8);
        WriteFact(html, "Time", pack.Time);
        WriteFact(html, "Venue", pack.Venue);
        WriteFact(html, "Next meeting", pack.Next);
        html.Raw("</dl>\n</div>\n"u8);
    }

    private static void WriteFact(HtmlWriter html, string name, string value)
    {
        if (value.Length > 0)
        {
            html.Raw("<div><dt>"u8).Text(name).Raw("</dt><dd>"u8).Text(value).Raw("</dd></div>\n"u8);
        }
    }

    private static void WriteIllustrative(HtmlScope scope)
    {
        if (scope.Paper.IsIllustrative || scope.Map.Pack.Papers.Any(paper => paper.IsIllustrative))
        {
            scope.Html.Raw("<p class=\"illustrative\"><strong>Illustrative data.</strong> Figures in this pack are made up to show how a report looks. They are not official statistics.</p>\n"u8);
        }
    }

    private static void WriteContents(HtmlScope scope)
    {
        if (scope.Map.Pack.Papers.IsEmpty)
        {
            return;
        }

        scope.Html.Raw("<h2"u8);
        scope.Id("_contents").Raw(">Contents</h2>\n"u8);
        ContentsWriter.WritePack(scope);
    }
}
