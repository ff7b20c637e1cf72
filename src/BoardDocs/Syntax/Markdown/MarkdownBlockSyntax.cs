using System.Collections.Immutable;
using Markdig.Syntax;

namespace BoardDocs.Syntax;

/// <summary>One top-level Markdown block: text tokens, and the measure blocks, inline values and claims in it.</summary>
public sealed class MarkdownBlockSyntax : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    public MarkdownBlockSyntax(ImmutableArray<SyntaxElement> children, Block? block)
        : base(SyntaxKind.MarkdownBlock, children)
    {
        Block = block;
    }

    /// <summary>Markdig's block, or null for blank lines and definitions that leave none.</summary>
    public Block? Block { get; }
}
