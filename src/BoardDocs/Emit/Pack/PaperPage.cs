using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>Writes one paper: on a page of its own, or as an article of an edition of the whole pack.</summary>
internal static class PaperPage
{
    /// <summary>Writes the paper's own page.</summary>
    public static void Write(HtmlScope scope, PreparedFigures figures, EmitContext context)
    {
        BoundPack pack = scope.Map.Pack;
        var shell = new PageShell(scope.Html, context.Catalogue, context.IsDraft);
        string title = scope.Paper.Symbol.Title;
        shell.Open($"{title} – {pack.Title}", "../", string.Empty, ("../index.html", "Packs"), ("index.html", pack.Title), (string.Empty, title));
        WriteTop(scope, context);
        scope.Html.Raw("<div class=\"body\">\n"u8);
        ContentsWriter.WriteSide(scope);
        scope.Html.Raw("<div class=\"paper\">\n"u8);
        WriteBody(scope, figures);
        scope.Html.Raw("</div>\n</div>\n"u8);
        WritePager(scope);
        shell.Close(("print.html", "The whole pack for print"));
    }

    /// <summary>Writes the paper as an article of an edition of the whole pack.</summary>
    public static void WriteArticle(HtmlScope scope, PreparedFigures figures, EmitContext context)
    {
        scope.Html.Raw("<article class=\"paper\""u8).Attribute("style"u8, "page: " + PrintStyle.SheetName(scope.Map.PartOf(scope.Paper)));
        scope.LabelledBy(HtmlScope.Top).Raw(">\n"u8);
        WriteTop(scope, context);
        WriteBody(scope, figures);
        if (scope.Carried is not null)
        {
            scope.Html.Raw("<p class=\"back\"><a"u8);
            LinkWriter.WriteAnchor(scope, scope.Map.Pack.Cover.Symbol.Id, null);
            scope.Html.Raw(">Back to the start of the pack</a></p>\n"u8);
        }

        scope.Html.Raw("</article>\n"u8);
    }

    private static void WriteTop(HtmlScope scope, EmitContext context)
    {
        HtmlWriter html = scope.Html.Raw("<p class=\"over-title\">"u8).Text(scope.Map.Pack.Title).Raw("</p>\n<h1"u8);
        PaperSymbol paper = scope.Paper.Symbol;
        scope.Id(HtmlScope.Top).Raw(">"u8).Text(paper.Title).Raw("</h1>\n"u8);
        string[] facts = [
            paper.Period is Period period ? DateWords.Period(period) : string.Empty,
            paper.Area?.Name ?? string.Empty,
            paper.Status.Length > 0 ? "Status: " + paper.Status : string.Empty];
        string line = string.Join(" · ", facts.Where(fact => fact.Length > 0));
        if (line.Length > 0)
        {
            html.Raw("<p class=\"facts\">"u8).Text(line).Raw("</p>\n"u8);
        }

        WriteIllustrative(scope);
        if (context.IsDraft)
        {
            ProblemList.Write(html, context.Diagnostics.Where(diagnostic => diagnostic.Location.Path == paper.Path));
        }
    }

    /// <summary>Says that figures are made up, where they are.</summary>
    public static void WriteIllustrative(HtmlScope scope)
    {
        if (scope.Paper.IsIllustrative)
        {
            scope.Html.Raw("<p class=\"illustrative\"><strong>Illustrative data.</strong> Figures in this paper are made up to show how a report looks. They are not official statistics.</p>\n"u8);
        }
    }

    private static void WriteBody(HtmlScope scope, PreparedFigures figures)
    {
        new BlockWriter(scope, figures).WritePaper(scope.Paper);
        SourceList.Write(scope);
    }

    private static void WritePager(HtmlScope scope)
    {
        BoundPack pack = scope.Map.Pack;
        int place = pack.Papers.IndexOf(scope.Paper);
        if (pack.Papers.Length < 2)
        {
            return;
        }

        scope.Html.Raw("<nav class=\"pager\" aria-label=\"Papers of the pack\">\n"u8);
        WriteNeighbour(scope, place - 1, "prev", "Previous paper");
        WriteNeighbour(scope, place + 1, "next", "Next paper");
        scope.Html.Raw("</nav>\n"u8);
    }

    private static void WriteNeighbour(HtmlScope scope, int place, string relation, string words)
    {
        if (place >= 0 && place < scope.Map.Pack.Papers.Length)
        {
            PaperSymbol paper = scope.Map.Pack.Papers[place].Symbol;
            scope.Html.Raw("<a"u8).Attribute("class"u8, relation).Attribute("rel"u8, relation).Attribute("href"u8, scope.Map.Page(paper.Id))
                .Raw("><span>"u8).Text(words).Raw("</span> "u8).Text(paper.Title).Raw("</a>\n"u8);
        }
    }
}
