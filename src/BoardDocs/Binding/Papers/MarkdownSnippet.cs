using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;
using Markdig.Syntax;

namespace BoardDocs.Binding;

/// <summary>Markdown that stands in YAML or CSV: glossary definitions, notes of the agenda, cells of registers.</summary>
internal static class MarkdownSnippet
{
    private static readonly PaperSymbol Nowhere = new(string.Empty, string.Empty, string.Empty, string.Empty, Location.OfFile(string.Empty));

    /// <summary>Lowers a text, all of whose findings lie at one place; several paragraphs become one.</summary>
    public static ImmutableArray<BoundInline> Lower(string text, Location location, PaperContext context, DiagnosticBag bag, List<CrossLink> links)
    {
        var session = new PaperSession(context, Nowhere, _ => location);
        ImmutableArray<BoundInline> content = LowerText(session, text);
        links.AddRange(session.CrossLinks);
        bag.AddRange(session.Diagnostics.ToImmutable());
        return content;
    }

    /// <summary>Lowers the text of a cell in one line, as part of a paper.</summary>
    public static ImmutableArray<BoundInline> LowerLine(RegisterCell cell, PaperSession paper)
    {
        var session = new PaperSession(paper.Context, Nowhere, _ => cell.Location) { Host = paper };
        ImmutableArray<BoundInline> content = LowerText(session, cell.Text);
        paper.Take(session);
        return content;
    }

    /// <summary>Lowers the paragraphs and lists of a cell, as part of a paper; other blocks are reported.</summary>
    public static ImmutableArray<BoundBlock> LowerCell(RegisterCell cell, PaperSession paper)
    {
        var session = new PaperSession(paper.Context, Nowhere, _ => cell.Location) { Host = paper };
        ImmutableArray<BoundBlock> content = Parse(session, cell.Text) is { } document && CellContent.Check(session, document)
            ? new BlockLowering(session).LowerAll(document)
            : [];
        ReportLocalLinks(session);
        paper.Take(session);
        return content;
    }

    private static ImmutableArray<BoundInline> LowerText(PaperSession session, string text)
    {
        var content = ImmutableArray.CreateBuilder<BoundInline>();
        foreach (LeafBlock block in Parse(session, text)?.Descendants<LeafBlock>() ?? [])
        {
            if (content.Count > 0)
            {
                content.Add(new BoundLineBreak(IsHard: false));
            }

            content.AddRange(new InlineLowering(session, linksTerms: false).Lower(block.Inline));
        }

        ReportLocalLinks(session);
        return content.ToImmutable();
    }

    /// <summary>The text as Markdown; null, and reported, where it passes a limit.</summary>
    private static MarkdownDocument? Parse(PaperSession session, string text)
    {
        SourceText source = SourceText.From(text);
        if (PaperLimits.Check(source, 0) is { } limit)
        {
            session.Report(limit.Descriptor, default);
            return null;
        }

        MarkdownDocument? document = MarkdownReader.TryParse(source, 0, out _);
        if (document is null)
        {
            session.Report(SyntaxDiagnostics.UnreadableMarkdown, default);
        }

        return document;
    }

    private static void ReportLocalLinks(PaperSession session)
    {
        foreach ((string anchor, _) in session.LocalLinks)
        {
            session.Report(NameDiagnostics.LinkToNothing, default, anchor, "this text", "Name the paper too, as in report.md#id.");
        }
    }
}
