namespace BoardDocs.Syntax;

/// <summary>A number and a unit of time, as in <c>12 months</c>.</summary>
public sealed class DurationExpressionSyntax(SyntaxToken number, SyntaxToken unit) : ExpressionSyntax(SyntaxKind.DurationExpression, [number, unit])
{
    /// <summary>How many.</summary>
    public SyntaxToken Number { get; } = number;

    /// <summary>month(s), quarter(s) or year(s).</summary>
    public SyntaxToken Unit { get; } = unit;
}
