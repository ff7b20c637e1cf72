using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Binding;

/// <summary>Notices values and claims in running text that lack a backtick, or both: they would be printed as they stand, and nothing checked.</summary>
internal static class PlainValue
{
    private const string Claim = "claim:";
    private const int MostPieces = 8;

    /// <summary>Reports the first measure with its member in a piece of text.</summary>
    public static void Check(PaperSession session, LiteralInline literal)
    {
        ReadOnlySpan<char> text = literal.Content.AsSpan();
        for (int dot = text.IndexOf('.'); dot >= 0; dot = NextDot(text, dot))
        {
            int start = StartOfName(text, dot);
            int end = dot + 1 + LengthOfName(text[(dot + 1)..]);
            if (start < dot && !IsInsideAddress(text, start, end) && IsValue(session, text[start..dot].ToString(), text[(dot + 1)..end].ToString()))
            {
                Report(session, literal, start, end);
                return;
            }
        }
    }

    private static void Report(PaperSession session, LiteralInline literal, int start, int end)
    {
        string before = Before(literal) + literal.Content.AsSpan()[..start].ToString();
        if (before.TrimEnd(' ', '(') is "=" or Claim && literal.PreviousSibling is CodeInline code && session.TryGetFragment(code, out SyntaxNode? _))
        {
            // The backtick that opened it has closed another value, which is reported there.
            return;
        }

        string value = literal.Content.AsSpan()[start..end].ToString();
        // The text of a cell has lost the blanks before it that are in the paper.
        string source = session.TextAt(literal.Span.ToTextSpan());
        int written = start < source.Length ? Math.Max(start, source.IndexOf(value, start, StringComparison.Ordinal)) : start;
        session.Report(NameDiagnostics.ValueInText, new TextSpan(literal.Span.Start + written, value.Length), value, Advice(before, value));
    }

    private static string Advice(string before, string value)
    {
        int claim = before.LastIndexOf(Claim, StringComparison.Ordinal);
        bool isClaim = claim >= 0 && !before.AsSpan(claim).Contains('`');
        string opening = isClaim ? before[..claim].TrimEnd(' ') : before.TrimEnd(' ', '(');
        return opening.TrimEnd('=', ' ').EndsWith('`')
            ? $"Put the backtick (`) that is missing behind the {(isClaim ? "claim" : "value")}."
            : isClaim ? "Nothing is checked: put a backtick (`) before 'claim:' and another behind the claim."
            : $"Write `= {value}`, with a backtick before and behind it.";
    }

    /// <summary>The text directly before, which Markdown has read in pieces; the last of them, for each bracket may be one of its own.</summary>
    private static string Before(LiteralInline literal)
    {
        string before = string.Empty;
        LiteralInline? piece = literal.PreviousSibling as LiteralInline;
        for (int count = 0; count < MostPieces && piece is not null; count++)
        {
            before = piece.Content.ToString() + before;
            piece = piece.PreviousSibling as LiteralInline;
        }

        return before;
    }

    private static bool IsValue(PaperSession session, string measure, string member) =>
        Members.Names.Contains(member) && session.Context.Catalogue.Measures.ContainsKey(measure);

    private static bool IsInsideAddress(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && text[start - 1] is '.' or '/' or '@' or '_')
        || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '_' || (text[end] == '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))));

    private static int NextDot(ReadOnlySpan<char> text, int dot)
    {
        int next = text[(dot + 1)..].IndexOf('.');
        return next < 0 ? -1 : dot + 1 + next;
    }

    private static int StartOfName(ReadOnlySpan<char> text, int dot)
    {
        int start = dot;
        while (start > 0 && IsOfName(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int LengthOfName(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsOfName(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsOfName(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-';
}
