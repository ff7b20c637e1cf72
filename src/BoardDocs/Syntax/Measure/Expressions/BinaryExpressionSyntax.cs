namespace BoardDocs.Syntax;

/// <summary><c>left operator right</c>; operators are + - * / = == != &lt; &lt;= &gt; &gt;= and or.</summary>
public sealed class BinaryExpressionSyntax(ExpressionSyntax left, SyntaxToken @operator, ExpressionSyntax right)
    : ExpressionSyntax(SyntaxKind.BinaryExpression, [left, @operator, right])
{
    /// <summary>The left operand.</summary>
    public ExpressionSyntax Left { get; } = left;

    /// <summary>The operator.</summary>
    public SyntaxToken Operator { get; } = @operator;

    /// <summary>The right operand.</summary>
    public ExpressionSyntax Right { get; } = right;
}
