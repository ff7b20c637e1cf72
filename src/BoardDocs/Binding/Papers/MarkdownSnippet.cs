using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using Markdig;
using Markdig.Syntax;

namespace BoardDocs.Binding;

/// <summary>Markdown without blocks that stands in YAML: glossary definitions and notes of the agenda.</summary>
internal static class MarkdownSnippet
{
    private static readonly PaperSymbol Nowhere = new(string.Empty, string.Empty, string.Empty, string.Empty, Location.OfFile(string.Empty));

    /// <summary>Lowers a text, all of whose findings lie at one place; several paragraphs become one.</summary>
    public static ImmutableArray<BoundInline> Lower(string text, Location location, PaperContext context, DiagnosticBag bag, List<CrossLink> links)
    {
        var session = new PaperSession(context, Nowhere, _ => location);
        var content = ImmutableArray.CreateBuilder<BoundInline>();
        foreach (LeafBlock block in Markdown.Parse(text, MarkdownReader.Pipeline).Descendants<LeafBlock>())
        {
            if (content.Count > 0)
            {
                content.Add(new BoundLineBreak(IsHard: false));
            }

            content.AddRange(new InlineLowering(session, linksTerms: false).Lower(block.Inline));
        }

        foreach ((string anchor, _) in session.LocalLinks)
        {
            session.Report(NameDiagnostics.LinkToNothing, default, anchor, "this text", "Name the paper too, as in report.md#id.");
        }

        links.AddRange(session.CrossLinks);
        bag.AddRange(session.Diagnostics.ToImmutable());
        return content.ToImmutable();
    }
}
