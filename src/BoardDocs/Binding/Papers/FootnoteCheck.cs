using BoardDocs.Diagnostics;
using BoardDocs.Text;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Binding;

/// <summary>Finds references to footnotes that nobody wrote.</summary>
internal static class FootnoteCheck
{
    /// <summary>
    /// Reports a reference that Markdig left as text: a bracket on its own and behind it the rest. Brackets with a backslash before them stand
    /// in one piece with what follows.
    /// </summary>
    public static void Run(PaperSession session, LiteralInline literal)
    {
        if (literal.NextSibling is not LiteralInline next || !literal.Content.AsSpan().SequenceEqual("[") || !next.Content.AsSpan().StartsWith("^"))
        {
            return;
        }

        int length = next.Content.AsSpan().IndexOf(']');
        if (length > 1)
        {
            string label = next.Content.AsSpan()[1..length].ToString();
            string? suggestion = Suggestions.Nearest(label, session.FootnoteLabels) is { } nearest ? $"[^{nearest}]" : null;
            session.ReportName(
                NameDiagnostics.MissingFootnote,
                TextSpan.FromBounds(literal.Span.Start, next.Span.Start + length + 1),
                suggestion,
                label,
                NameDiagnostics.Hint(suggestion, $"Add a paragraph that begins with [^{label}]: and the note, or delete the mark."));
        }
    }
}
