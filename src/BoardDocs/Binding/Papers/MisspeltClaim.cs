using BoardDocs.Diagnostics;
using BoardDocs.Text;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Binding;

/// <summary>Notices code spans that were meant as claims: published as code, they would promise a check that never happens.</summary>
internal static class MisspeltClaim
{
    private const string Word = "claim";

    /// <summary>Reports a code span that begins with the word claim in any letters, with or without its colon.</summary>
    public static void Check(PaperSession session, CodeInline code)
    {
        string content = code.Content;
        if (!content.StartsWith(Word, StringComparison.OrdinalIgnoreCase) || content.Length <= Word.Length || content[Word.Length] is not (' ' or ':'))
        {
            return;
        }

        string start = content[..(content[Word.Length] == ':' ? Word.Length + 1 : Word.Length)];
        session.Report(NameDiagnostics.MisspeltClaim, new TextSpan(code.Span.Start + code.DelimiterCount, start.Length), start);
    }
}
