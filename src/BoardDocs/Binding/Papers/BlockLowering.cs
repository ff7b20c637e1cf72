using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace BoardDocs.Binding;

/// <summary>Lowers Markdig's blocks.</summary>
internal sealed class BlockLowering(PaperSession session)
{
    private readonly HeadingLowering headings = new(session);
    private readonly MeasureBlockBinder measureBlocks = new(session);

    /// <summary>Lowers the blocks of a document, quotation, list item, footnote or cell.</summary>
    public ImmutableArray<BoundBlock> LowerAll(ContainerBlock container)
    {
        var into = ImmutableArray.CreateBuilder<BoundBlock>(container.Count);
        foreach (Block block in container)
        {
            Lower(block, into);
        }

        return into.DrainToImmutable();
    }

    /// <summary>Lowers the footnotes that the text refers to, in order of number.</summary>
    public ImmutableArray<BoundFootnote> LowerFootnotes(MarkdownDocument document)
    {
        var footnotes = new List<BoundFootnote>();
        foreach (Footnote footnote in document.OfType<FootnoteGroup>().SelectMany(group => group.OfType<Footnote>()))
        {
            if (session.FootnoteReferences.TryGetValue(footnote.Order, out int references))
            {
                footnotes.Add(new BoundFootnote(footnote.Order, references, LowerAll(footnote)));
            }
        }

        return [.. footnotes.OrderBy(footnote => footnote.Number)];
    }

    private void Lower(Block block, ImmutableArray<BoundBlock>.Builder into)
    {
        switch (block)
        {
            case HeadingBlock heading:
                headings.Lower(heading, into);
                break;
            case FencedCodeBlock fence:
                LowerFence(fence, into);
                break;
            case FootnoteGroup or LinkReferenceDefinitionGroup or LinkReferenceDefinition:
                break;
            case Table table:
                into.Add(new TableLowering(session, this).Lower(table));
                break;
            default:
                LowerPlain(block, into);
                break;
        }
    }

    private void LowerPlain(Block block, ImmutableArray<BoundBlock>.Builder into)
    {
        Attributes.Check(session, block, mayHaveId: false);
        switch (block)
        {
            case HtmlBlock html when Html.Check(session, html.Lines.ToString(), html.Span.ToTextSpan()) is { } error:
                into.Add(new BoundErrorBlock(error.Message));
                break;
            case HtmlBlock:
                break;
            case CodeBlock code:
                UnreadText.Check(session, code);
                into.Add(new BoundCodeBlock(code.Lines.ToString()));
                break;
            case ThematicBreakBlock:
                into.Add(new BoundThematicBreak());
                break;
            case ListBlock list:
                into.Add(LowerList(list));
                break;
            case QuoteBlock quote:
                into.Add(new BoundQuote(LowerAll(quote)));
                break;
            case LeafBlock { Inline: { } inline }:
                UnreadText.Check(session, block.Span.ToTextSpan());
                AddParagraph(new InlineLowering(session, linksTerms: true).Lower(inline), into);
                break;
        }
    }

    /// <summary>A paragraph that holds nothing but claims or comments prints nothing.</summary>
    private void AddParagraph(ImmutableArray<BoundInline> content, ImmutableArray<BoundBlock>.Builder into)
    {
        if (content.Any(inline => inline is not (BoundLineBreak or BoundText) || inline is BoundText text && !string.IsNullOrWhiteSpace(text.Text)))
        {
            into.Add(session.Texts.Paragraph(content));
        }
    }

    private void LowerFence(FencedCodeBlock fence, ImmutableArray<BoundBlock>.Builder into)
    {
        bool isMeasureBlock = session.TryGetFragment(fence, out SyntaxNode? fragment);
        string? id = Attributes.Check(session, fence, mayHaveId: isMeasureBlock);
        if (isMeasureBlock && fragment is MeasureBlockSyntax block)
        {
            measureBlocks.Bind(block, id, into);
            return;
        }

        measureBlocks.ReportMisspeltWord(fence);
        UnreadText.Check(session, fence);
        into.Add(new BoundCodeBlock(fence.Lines.ToString()));
    }

    private BoundList LowerList(ListBlock list)
    {
        int start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1;
        var items = ImmutableArray.CreateBuilder<ImmutableArray<BoundBlock>>(list.Count);
        foreach (Block item in list)
        {
            Attributes.Check(session, item, mayHaveId: false);
            items.Add(item is ContainerBlock container ? LowerAll(container) : []);
        }

        return new BoundList(list.IsOrdered, start, !list.IsLoose, items.ToImmutable());
    }
}
