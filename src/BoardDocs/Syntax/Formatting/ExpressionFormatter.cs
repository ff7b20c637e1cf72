namespace BoardDocs.Syntax;

/// <summary>Tidies inline values and claims: <c>`= a.b(c, 12 months)@year-ago - 1 to 1 dp`</c>.</summary>
internal static class ExpressionFormatter
{
    /// <summary>Tidies one code span, unless it has a syntax error, goes over several lines or stands in a table.</summary>
    public static void Format(InlineSyntax inline, GapWriter gaps)
    {
        bool isSound = !inline.IsInTable && inline.Lines == 1;
        SyntaxErrors.ReportExpression(inline.Children, _ => isSound = false);
        if (!isSound)
        {
            return;
        }

        (SyntaxToken Token, SyntaxNode Parent)[] tokens = [.. WithParents(inline)];
        for (int i = 1; i < tokens.Length; i++)
        {
            gaps.Set(tokens[i - 1].Token.Span.End, tokens[i].Token.Span.Start, IsTight(tokens[i - 1], tokens[i]) ? string.Empty : " ");
        }
    }

    private static bool IsTight((SyntaxToken Token, SyntaxNode Parent) left, (SyntaxToken Token, SyntaxNode Parent) right)
    {
        if (left.Token.Kind == SyntaxKind.Backticks || right.Token.Kind == SyntaxKind.Backticks)
        {
            return true;
        }

        bool isTightBehind = left.Token.Kind == SyntaxKind.Punctuation
            && (left.Token.Text is "." or "@" or "(" || (left.Parent is UnaryExpressionSyntax && left.Token.Text == "-"));
        bool isTightBefore = right.Token.Kind == SyntaxKind.Punctuation
            && (right.Token.Text is "." or "@" or "," or ")" or ":" || (right.Parent is CallExpressionSyntax && right.Token.Text == "("));
        return isTightBehind || isTightBefore;
    }

    private static IEnumerable<(SyntaxToken Token, SyntaxNode Parent)> WithParents(SyntaxNode parent) =>
        parent.Children.SelectMany(child => child is SyntaxNode node ? WithParents(node) : [((SyntaxToken)child, parent)]);
}
