namespace BoardDocs.Syntax;

/// <summary><c>-operand</c> or <c>not operand</c>.</summary>
public sealed class UnaryExpressionSyntax(SyntaxToken @operator, ExpressionSyntax operand)
    : ExpressionSyntax(SyntaxKind.UnaryExpression, [@operator, operand])
{
    /// <summary>The operator.</summary>
    public SyntaxToken Operator { get; } = @operator;

    /// <summary>The operand.</summary>
    public ExpressionSyntax Operand { get; } = operand;
}
