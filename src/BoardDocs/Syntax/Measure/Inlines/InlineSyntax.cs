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

    /// <summary>Whether it stands in a table.</summary>
    internal bool IsInTable { get; init; }

    /// <summary>On how many lines it stands.</summary>
    internal int Lines { get; init; } = 1;
}
