using System.Collections.Immutable;
using BoardDocs.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Syntax;

/// <summary>Finds the measure blocks, inline values and claims in Markdig's tree, whose depth the limits bound.</summary>
internal sealed class FragmentCollector(SourceText text, string source)
{
    private readonly FenceReader fences = new(text, source);
    private readonly Dictionary<int, SyntaxNode> found = [];
    private readonly List<TextSpan> misplaced = [];

    /// <summary>The fragments behind an offset, in the order of the text; none overlaps another.</summary>
    public ImmutableArray<SyntaxNode> InOrder(int start)
    {
        var fragments = ImmutableArray.CreateBuilder<SyntaxNode>(found.Count);
        foreach (SyntaxNode fragment in found.Values.OrderBy(node => node.FullSpan.Start))
        {
            if (fragment.FullSpan.Start >= start)
            {
                fragments.Add(fragment);
                start = fragment.FullSpan.End;
            }
        }

        return fragments.ToImmutable();
    }

    /// <summary>Fence and info word of the measure blocks that stand where none can be read.</summary>
    public IReadOnlyList<TextSpan> Misplaced => misplaced;

    /// <summary>Collects from a block and all that is in it.</summary>
    public void Collect(Block block, int quotes = 0, bool inTable = false)
    {
        if (block is FencedCodeBlock fence)
        {
            CollectFence(fence, inTable);
        }
        else if (block is LeafBlock { Inline: { } inline })
        {
            CollectInlines(inline, quotes, inTable);
        }
        else if (block is ContainerBlock container)
        {
            CollectAll(container, quotes + (block is QuoteBlock ? 1 : 0), inTable || block is Table);
        }
    }

    private void CollectAll(ContainerBlock container, int quotes, bool inTable)
    {
        foreach (Block child in container)
        {
            Collect(child, quotes, inTable);
        }
    }

    private void CollectFence(FencedCodeBlock block, bool inTable)
    {
        if (block.Info is null || !MeasureBlockSyntax.InfoWords.Contains(block.Info, StringComparer.Ordinal))
        {
            return;
        }

        FenceLayout layout = fences.Read(block);
        if (inTable)
        {
            misplaced.Add(TextSpan.FromBounds(layout.OpenLine.Start, layout.InfoWord.End));
        }
        else
        {
            found.TryAdd(layout.Span.Start, MeasureBlockParser.Parse(text, layout));
        }
    }

    private void CollectInlines(ContainerInline container, int quotes, bool inTable)
    {
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is CodeInline code)
            {
                CollectCode(code, quotes, inTable);
            }
            else if (inline is ContainerInline inner)
            {
                CollectInlines(inner, quotes, inTable);
            }
        }
    }

    private void CollectCode(CodeInline code, int quotes, bool inTable)
    {
        var span = new TextSpan(code.Span.Start, code.Span.Length);
        if (CodeSpanReader.Read(text, code, quotes, inTable) is { } fragment
            && InlineParser.TryParse(fragment, span, code.DelimiterCount) is { } inline)
        {
            found.TryAdd(span.Start, inline);
        }
    }
}
