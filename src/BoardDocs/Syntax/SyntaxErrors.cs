using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Walks a finished tree for missing and skipped tokens. Parsers report nothing themselves: they may try a text more than once.</summary>
internal static class SyntaxErrors
{
    /// <summary>Reports everything that is missing or unexpected in a paper's measure blocks and code spans.</summary>
    public static void Report(DocumentSyntax root, Action<SyntaxError> report)
    {
        foreach (SyntaxNode fragment in root.Children.OfType<SyntaxNode>().SelectMany(block => block.Children).OfType<SyntaxNode>())
        {
            if (fragment is MeasureBlockSyntax block)
            {
                StatementErrors.Report(block, report);
            }
            else if (fragment is InlineSyntax inline)
            {
                ReportExpression(inline.Children, report);
            }
        }
    }

    /// <summary>Reports the first thing that is missing or unexpected in an expression; the rest usually follows from it.</summary>
    /// <param name="parts">The expression, what stands before it, and skipped text behind it.</param>
    /// <param name="report">Takes the error.</param>
    public static void ReportExpression(ImmutableArray<SyntaxElement> parts, Action<SyntaxError> report)
    {
        SyntaxToken[] tokens = [.. parts.SelectMany(part => part is SyntaxNode node ? node.DescendantTokens() : [(SyntaxToken)part])];
        int first = Array.FindIndex(tokens, IsFaulty);
        if (first >= 0)
        {
            // What fits nowhere says more than what was hoped for in its place.
            bool isInTheWay = first + 1 < tokens.Length && tokens[first + 1].Kind == SyntaxKind.SkippedText;
            report(ExpressionErrors.Describe(tokens, isInTheWay ? first + 1 : first));
        }
    }

    /// <summary>The error of a quoted text without its closing quote, or null.</summary>
    public static SyntaxError? CheckQuotes(SyntaxToken token) =>
        IsUnclosed(token)
            ? new SyntaxError(SyntaxDiagnostics.UnclosedQuote, new TextSpan(token.Span.End, 0), Excerpt.Of(token.Text)) { Suggestion = "\"" }
            : null;

    private static bool IsFaulty(SyntaxToken token) => token.IsMissing || token.Kind == SyntaxKind.SkippedText || IsUnclosed(token);

    private static bool IsUnclosed(SyntaxToken token) => token.Kind == SyntaxKind.QuotedText && !TokenScanners.IsClosed(token.Text);
}
