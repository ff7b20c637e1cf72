using System.Collections.Immutable;

namespace BoardDocs.Syntax;

/// <summary>A code span of the language: a value to print or a claim to check.</summary>
public abstract class InlineSyntax : SyntaxNode
{
    private protected InlineSyntax(SyntaxKind kind, ImmutableArray<SyntaxElement> children)
        : base(kind, children)
    {
        Expression = children.OfType<ExpressionSyntax>().First();
    }

    /// <summary>What is computed.</summary>
    public ExpressionSyntax Expression { get; }
}

/// <summary>A code span that begins with <c>=</c>: backticks, <c>=</c>, expression, skipped text, backticks.</summary>
public sealed class InlineValueSyntax(ImmutableArray<SyntaxElement> children) : InlineSyntax(SyntaxKind.InlineValue, children);

/// <summary>A code span that begins with <c>claim:</c>: backticks, <c>claim</c>, colon, expression, skipped text, backticks.</summary>
public sealed class InlineClaimSyntax(ImmutableArray<SyntaxElement> children) : InlineSyntax(SyntaxKind.InlineClaim, children);
