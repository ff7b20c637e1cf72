namespace BoardDocs.Syntax;

/// <summary><c>operand@period</c>.</summary>
public sealed class PeriodExpressionSyntax(ExpressionSyntax operand, SyntaxToken at, SyntaxToken period)
    : ExpressionSyntax(SyntaxKind.PeriodExpression, [operand, at, period])
{
    /// <summary>What is asked for.</summary>
    public ExpressionSyntax Operand { get; } = operand;

    /// <summary>The <c>@</c> sign.</summary>
    public SyntaxToken At { get; } = at;

    /// <summary>The period as written.</summary>
    public SyntaxToken Period { get; } = period;
}
