namespace BoardDocs.Syntax;

/// <summary><c>(expression)</c>.</summary>
public sealed class ParenthesizedExpressionSyntax(SyntaxToken open, ExpressionSyntax expression, SyntaxToken close)
    : ExpressionSyntax(SyntaxKind.ParenthesizedExpression, [open, expression, close])
{
    /// <summary>What stands between the brackets.</summary>
    public ExpressionSyntax Expression { get; } = expression;
}
