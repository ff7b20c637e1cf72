namespace BoardDocs.Syntax;

/// <summary>A number, a quoted text, or a missing operand (an <see cref="SyntaxKind.Identifier"/> token of no width).</summary>
public sealed class LiteralExpressionSyntax(SyntaxToken token) : ExpressionSyntax(SyntaxKind.LiteralExpression, [token])
{
    /// <summary>The literal.</summary>
    public SyntaxToken Token { get; } = token;
}
