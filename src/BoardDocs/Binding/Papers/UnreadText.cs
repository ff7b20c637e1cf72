using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Binding;

/// <summary>Notices code that was probably meant as a value or as a measure block, and would be printed as it stands.</summary>
internal static class UnreadText
{
    private const string OwnLine = "Write three backticks and the word on a line of their own, the statements below it, and three backticks on the line after them.";
    private const int FenceLength = 3;

    /// <summary>What stands in the place of backticks where a program changed them, or a hand took the key beside theirs.</summary>
    private const string Quotes = "'\"‘’“”´";

    /// <summary>The keys that open a statement of one kind of block.</summary>
    private static readonly (string Key, string Block)[] FirstKeys =
        [("measure", "measures"), ("chart", "chart"), ("row", "table"), ("register", "register"), ("grades", "grades"), ("action", "actions")];

    /// <summary>Reports a code span that opens with a measure and its member, or that holds a whole block.</summary>
    public static void Check(PaperSession session, CodeInline code)
    {
        string content = code.Content.Trim();
        var span = code.Span.ToTextSpan();
        if (BlockOf(content) is { } block && StatementKey(content[block.Length..]) is not null)
        {
            session.Report(NameDiagnostics.BlockAsText, new TextSpan(span.Start, code.DelimiterCount + block.Length), block, OwnLine);
        }
        else if (OpensWithMember(session, content) && code.Content == content)
        {
            var inner = TextSpan.FromBounds(span.Start + code.DelimiterCount, span.End - code.DelimiterCount);
            session.ReportName(NameDiagnostics.ValueAsText, inner, $"= {content}", content);
        }
    }

    /// <summary>Reports a code block without an info word whose lines are those of a measure block.</summary>
    public static void Check(PaperSession session, CodeBlock code)
    {
        string first = code.Lines.ToString().TrimStart();
        if (code is FencedCodeBlock fence)
        {
            string? block = string.IsNullOrEmpty(fence.Info) ? FirstKeys.FirstOrDefault(pair => pair.Key == StatementKey(first)).Block : null;
            if (block is not null)
            {
                Report(session, code, block, $"Write the word '{block}' behind its opening backticks.");
            }
        }
        else if ((first.StartsWith("```", StringComparison.Ordinal) || first.StartsWith("~~~", StringComparison.Ordinal))
            && BlockOf(first[FenceLength..].TrimStart()) is { } indented)
        {
            Report(session, code, indented, "Take away the tab or the blanks before its lines: four of them make a line plain code.");
        }
    }

    /// <summary>Reports a paragraph that opens as a block does, with other marks than backticks.</summary>
    public static void Check(PaperSession session, TextSpan paragraph)
    {
        int marks = session.TextAt(paragraph with { Length = Math.Min(paragraph.Length, FenceLength) }).Count(Quotes.Contains);
        if (marks == FenceLength)
        {
            string line = session.TextAt(paragraph).Split('\n')[0].TrimEnd();
            string word = line[FenceLength..].TrimStart();
            if (BlockOf(word) is { } block)
            {
                session.Report(NameDiagnostics.BlockAsText, paragraph with { Length = line.Length }, block, $"Its marks are no backticks: write ```{block} before it, and ``` on the line after it.");
            }
        }
    }

    private static void Report(PaperSession session, CodeBlock code, string block, string advice)
    {
        var span = code.Span.ToTextSpan();
        string text = session.TextAt(span);
        string line = text.Split('\n')[0].TrimEnd();
        int blanks = line.Length - line.TrimStart().Length;
        session.Report(NameDiagnostics.BlockAsText, new TextSpan(span.Start + blanks, line.Length - blanks), block, advice);
    }

    /// <summary>The info word that opens a text, or null.</summary>
    private static string? BlockOf(string text)
    {
        int end = text.AsSpan().IndexOfAny(' ', '\n', '\r');
        return MeasureBlockSyntax.InfoWords.FirstOrDefault(word => word == (end < 0 ? text : text[..end]));
    }

    /// <summary>The key that opens a statement, or null.</summary>
    private static string? StatementKey(string text)
    {
        string line = text.TrimStart();
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && line[..colon].All(letter => char.IsAsciiLetterLower(letter) || letter == '-') ? line[..colon] : null;
    }

    private static bool OpensWithMember(PaperSession session, string content)
    {
        int dot = content.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || !session.Context.Catalogue.Measures.ContainsKey(content[..dot]))
        {
            return false;
        }

        string rest = content[(dot + 1)..];
        int end = rest.AsSpan().IndexOfAny(" (@");
        return Members.Names.Contains(end < 0 ? rest : rest[..end]);
    }
}
