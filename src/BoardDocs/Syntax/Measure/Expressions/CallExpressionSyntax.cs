using System.Collections.Immutable;

namespace BoardDocs.Syntax;

/// <summary><c>callee(arguments)</c>; children are callee, bracket, arguments with commas, bracket.</summary>
public sealed class CallExpressionSyntax : ExpressionSyntax
{
    /// <summary>Makes the node.</summary>
    public CallExpressionSyntax(ImmutableArray<SyntaxElement> children)
        : base(SyntaxKind.CallExpression, children)
    {
        Callee = (ExpressionSyntax)children[0];
        Arguments = [.. children.Skip(1).OfType<ExpressionSyntax>()];
    }

    /// <summary>What is called.</summary>
    public ExpressionSyntax Callee { get; }

    /// <summary>The arguments in order.</summary>
    public ImmutableArray<ExpressionSyntax> Arguments { get; }
}
