using System.Collections.Immutable;

namespace BoardDocs.Syntax;

/// <summary><c>expression to format</c>; a format is <c>n dp</c>, <c>whole</c>, <c>words</c>, <c>sign</c> or <c>percent</c>, several may follow each other.</summary>
public sealed class FormatExpressionSyntax : ExpressionSyntax
{
    /// <summary>Makes the node from the expression, the word <c>to</c> and the tokens of the format.</summary>
    public FormatExpressionSyntax(ExpressionSyntax expression, SyntaxToken to, ImmutableArray<SyntaxToken> format)
        : base(SyntaxKind.FormatExpression, [expression, to, .. format])
    {
        Expression = expression;
        Format = format;
    }

    /// <summary>What is printed.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>The words and numbers of the format.</summary>
    public ImmutableArray<SyntaxToken> Format { get; }
}
