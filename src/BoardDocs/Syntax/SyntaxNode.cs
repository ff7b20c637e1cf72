using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>An inner node of the tree: an ordered list of tokens and nodes.</summary>
public abstract class SyntaxNode : SyntaxElement
{
    private protected SyntaxNode(SyntaxKind kind, ImmutableArray<SyntaxElement> children)
        : base(kind)
    {
        Children = children;
    }

    /// <summary>Tokens and nodes in the order of the text; never empty.</summary>
    public ImmutableArray<SyntaxElement> Children { get; }

    /// <inheritdoc/>
    public override TextSpan Span => TextSpan.FromBounds(Children[0].Span.Start, Math.Max(Children[0].Span.Start, Children[^1].Span.End));

    /// <inheritdoc/>
    public override TextSpan FullSpan => TextSpan.FromBounds(Children[0].FullSpan.Start, Children[^1].FullSpan.End);

    /// <summary>All tokens below this node in the order of the text.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens()
    {
        foreach (SyntaxElement child in Children)
        {
            if (child is SyntaxToken token)
            {
                yield return token;
            }
            else if (child is SyntaxNode node)
            {
                foreach (SyntaxToken inner in node.DescendantTokens())
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>All nodes below this node, parents first.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes()
    {
        foreach (SyntaxNode node in Children.OfType<SyntaxNode>())
        {
            yield return node;
            foreach (SyntaxNode inner in node.DescendantNodes())
            {
                yield return inner;
            }
        }
    }
}
