using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Syntax;

/// <summary>A whole file: front matter where there is any, Markdown and measure blocks, end of file.</summary>
public sealed class DocumentSyntax : SyntaxNode
{
    private readonly ImmutableDictionary<int, SyntaxNode> fragments;

    /// <summary>Makes the root.</summary>
    /// <param name="children">Front matter?, blocks, end of file token.</param>
    /// <param name="markdown">Markdig's tree of the same text; its spans are absolute and its ends inclusive.</param>
    /// <param name="fragments">Measure blocks and inline fragments by the offset at which Markdig's node for them starts.</param>
    public DocumentSyntax(ImmutableArray<SyntaxElement> children, MarkdownDocument markdown, ImmutableDictionary<int, SyntaxNode> fragments)
        : base(SyntaxKind.Document, children)
    {
        Markdown = markdown;
        this.fragments = fragments;
        FrontMatter = children[0] as FrontMatterSyntax;
    }

    /// <summary>The front matter, or null.</summary>
    public FrontMatterSyntax? FrontMatter { get; }

    /// <summary>Markdig's tree of the text behind the front matter, with absolute spans.</summary>
    public MarkdownDocument Markdown { get; }

    /// <summary>Every measure block, at any depth, in order.</summary>
    public IEnumerable<MeasureBlockSyntax> MeasureBlocks => DescendantNodes().OfType<MeasureBlockSyntax>();

    /// <summary>Finds the fragment (measure block, inline value or claim) that stands for one of Markdig's nodes.</summary>
    public bool TryGetFragment(MarkdownObject node, [NotNullWhen(true)] out SyntaxNode? fragment)
    {
        fragment = null;

        // A paragraph may start where its first code span does.
        return node is FencedCodeBlock or CodeInline && fragments.TryGetValue(node.Span.Start, out fragment);
    }
}
