using System.Collections.Immutable;

namespace BoardDocs.Syntax;

/// <summary>The YAML block a paper may open with.</summary>
public sealed class FrontMatterSyntax : SyntaxNode
{
    /// <summary>Makes the node from its fences and text tokens.</summary>
    public FrontMatterSyntax(ImmutableArray<SyntaxElement> children, YamlMapping content)
        : base(SyntaxKind.FrontMatter, children)
    {
        Content = content;
    }

    /// <summary>The pairs that could be read, with absolute spans.</summary>
    public YamlMapping Content { get; }
}
