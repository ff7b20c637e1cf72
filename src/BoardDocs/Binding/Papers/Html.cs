using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Raw HTML, of which only the language's own comments are allowed.</summary>
internal static class Html
{
    private const string DirectiveStart = "<!-- boarddocs-";
    private const string CommentEnd = "-->";
    private const int Shown = 30;

    /// <summary>Notes a comment of the language; reports anything else and returns it as content for a draft.</summary>
    public static BoundErrorInline? Check(PaperSession session, string html, TextSpan span)
    {
        string trimmed = html.Trim();
        if (trimmed.StartsWith(DirectiveStart, StringComparison.Ordinal)
            && trimmed.IndexOf(CommentEnd, StringComparison.Ordinal) == trimmed.Length - CommentEnd.Length)
        {
            session.Directives.Add(span);
            return null;
        }

        string first = trimmed.Split('\n')[0].TrimEnd();
        return session.Report(NameDiagnostics.RawHtml, span, first.Length <= Shown ? first : first[..Shown] + "\u2026");
    }
}
