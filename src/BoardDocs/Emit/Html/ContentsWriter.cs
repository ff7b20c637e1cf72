using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes lists of contents: of a paper, or of a whole pack.</summary>
internal static class ContentsWriter
{
    private const int FewestHeadings = 3;

    /// <summary>Writes the contents beside a paper; a short paper, or one that has its own list, needs none.</summary>
    public static void WriteSide(HtmlScope scope)
    {
        List<BoundHeading> headings = Headings(scope.Paper);
        if (headings.Count < FewestHeadings || scope.Paper.Blocks.Any(block => block is BoundContents))
        {
            return;
        }

        int top = headings.Min(heading => heading.Level);
        bool topIsEnough = headings.Count(heading => heading.Level == top) >= FewestHeadings;
        scope.Html.Raw("<nav class=\"contents\""u8);
        scope.LabelledBy("_contents").Raw(">\n<p class=\"contents-title\""u8);
        scope.Id("_contents").Raw(">Contents</p>\n"u8);
        WriteHeadings(scope, scope.Paper, topIsEnough ? top : top + 1);
        scope.Html.Raw("</nav>\n"u8);
    }

    /// <summary>Writes the contents where a block asks for them: the paper's own, or on the cover the pack's.</summary>
    public static void WriteBlock(HtmlScope scope)
    {
        if (ReferenceEquals(scope.Paper, scope.Map.Pack.Cover))
        {
            WritePack(scope);
            return;
        }

        scope.Html.Raw("<nav class=\"contents-block\" aria-label=\"Contents\">\n"u8);
        WriteHeadings(scope, scope.Paper, int.MaxValue);
        scope.Html.Raw("</nav>\n"u8);
    }

    /// <summary>Writes every paper of the pack with its sections.</summary>
    public static void WritePack(HtmlScope scope)
    {
        HtmlWriter html = scope.Html.Raw("<nav class=\"contents-block\" aria-label=\"Contents of the pack\">\n<ol>\n"u8);
        foreach (PrintPart part in scope.Map.Parts.Where(part => part.Paper is not null || scope.IsPrint))
        {
            html.Raw("<li><a"u8);
            LinkWriter.WriteAnchor(scope, part.Paper?.Symbol.Id ?? scope.Paper.Symbol.Id, part.Attachment is { } item ? PrintPart.IdOf(item) : null);
            html.Raw(">"u8).Text(part.Title);
            PageSlot.Write(scope, part);
            html.Raw("</a>\n"u8);
            if (part.Paper is { } paper)
            {
                WriteHeadings(scope, paper, 2);
            }

            html.Raw("</li>\n"u8);
        }

        html.Raw("</ol>\n</nav>\n"u8);
    }

    private static void WriteHeadings(HtmlScope scope, BoundPaper paper, int deepest)
    {
        List<BoundHeading> headings = Headings(paper).FindAll(heading => heading.Level <= deepest);
        int next = 0;
        while (next < headings.Count)
        {
            WriteLevel(scope, paper.Symbol.Id, headings, ref next);
        }
    }

    /// <summary>Writes the headings from <paramref name="next"/> on that are no higher than the first of them.</summary>
    private static void WriteLevel(HtmlScope scope, string paperId, List<BoundHeading> headings, ref int next)
    {
        HtmlWriter html = scope.Html.Raw("<ul>\n"u8);
        int level = headings[next].Level;
        while (next < headings.Count && headings[next].Level >= level)
        {
            html.Raw("<li><a"u8);
            LinkWriter.WriteAnchor(scope, paperId, headings[next].Id);
            html.Raw(">"u8).Text(headings[next].Text);
            PageSlot.Write(scope, paperId, headings[next].Id);
            html.Raw("</a>"u8);
            next++;
            if (next < headings.Count && headings[next].Level > level)
            {
                html.Raw("\n"u8);
                WriteLevel(scope, paperId, headings, ref next);
            }

            html.Raw("</li>\n"u8);
        }

        html.Raw("</ul>\n"u8);
    }

    private static List<BoundHeading> Headings(BoundPaper paper) => [.. paper.Blocks.OfType<BoundHeading>()];
}
