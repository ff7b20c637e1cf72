using System.Collections.Immutable;
using BoardDocs.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace BoardDocs.Syntax;

/// <summary>Cuts the text behind the front matter into top-level blocks, text tokens and fragments, without leaving a character out.</summary>
/// <param name="text">The file's text.</param>
/// <param name="fragments">Measure blocks and code spans in the order of the text; none overlaps another.</param>
internal sealed class MarkdownBlockBuilder(SourceText text, ImmutableArray<SyntaxNode> fragments)
{
    private readonly ImmutableArray<MarkdownBlockSyntax>.Builder blocks = ImmutableArray.CreateBuilder<MarkdownBlockSyntax>();
    private int position;
    private int next;

    /// <summary>Cuts the text from an offset to its end.</summary>
    public ImmutableArray<MarkdownBlockSyntax> Build(MarkdownDocument document, int start)
    {
        position = start;
        Block? current = null;
        foreach (Block block in InOrder(document))
        {
            int blockStart = StartOf(block);
            if (current is not null && blockStart > position && !CutsFragment(blockStart))
            {
                Add(current, blockStart);
                current = block;
            }

            current ??= block;
        }

        Add(current, text.Length);
        return blocks.ToImmutable();
    }

    /// <summary>Markdig moves footnotes and definitions to the end of its tree; here the order is the text's.</summary>
    private IEnumerable<Block> InOrder(MarkdownDocument document) => document
        .Where(block => block is not LinkReferenceDefinitionGroup)
        .SelectMany(block => block is FootnoteGroup group ? group : Enumerable.Repeat(block, 1))
        .OrderBy(StartOf);

    /// <summary>A footnote's own span begins behind its label.</summary>
    private int StartOf(Block block)
    {
        int start = Math.Clamp(block.Span.Start, 0, text.Length);
        return block is Footnote ? start - text.GetLinePosition(start).Character : start;
    }

    private bool CutsFragment(int offset)
    {
        for (int i = next; i < fragments.Length && fragments[i].FullSpan.Start < offset; i++)
        {
            if (fragments[i].FullSpan.End > offset)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(Block? block, int end)
    {
        if (end <= position)
        {
            return;
        }

        var children = ImmutableArray.CreateBuilder<SyntaxElement>();
        for (; next < fragments.Length && fragments[next].FullSpan.End <= end; next++)
        {
            AddText(children, fragments[next].FullSpan.Start);
            children.Add(fragments[next]);
            position = fragments[next].FullSpan.End;
        }

        AddText(children, end);
        blocks.Add(new MarkdownBlockSyntax(children.ToImmutable(), block));
    }

    private void AddText(ImmutableArray<SyntaxElement>.Builder children, int end)
    {
        if (end > position)
        {
            var span = TextSpan.FromBounds(position, end);
            children.Add(new SyntaxToken(SyntaxKind.MarkdownText, text, span, span));
            position = end;
        }
    }
}
