using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BoardDocs.Binding;

/// <summary>Takes the ids that a paper sets before any are made, so that a made one never pushes a set one aside.</summary>
internal static class ExplicitIds
{
    private const string Key = "id";

    /// <summary>Takes all ids set in a paper and reports unfit and repeated ones.</summary>
    public static void TakeAll(PaperSession session, SyntaxTree tree)
    {
        foreach (MarkdownObject node in tree.Root.Markdown.Descendants())
        {
            if (node is HeadingBlock or Table or FencedCodeBlock && node.TryGetAttributes() is { Id: { } id } attributes)
            {
                Take(session, id, (attributes.Span.IsEmpty ? node.Span : attributes.Span).ToTextSpan());
            }
        }

        foreach (MeasureBlockSyntax block in tree.Root.MeasureBlocks)
        {
            foreach (StatementSyntax statement in block.Statements)
            {
                if (statement[Key] is { } field && !field.Value.Items[0].Text.IsMissing)
                {
                    Take(session, field.Value.Items[0].Text.ValueText, field.Value.Span);
                }
            }
        }
    }

    private static void Take(PaperSession session, string id, TextSpan span)
    {
        if (!IdRegistry.IsFit(id))
        {
            session.Report(NameDiagnostics.UnfitId, span, id);
        }
        else if (!session.Ids.TryTake(id))
        {
            session.Report(NameDiagnostics.DuplicateId, span, id);
        }
    }
}
