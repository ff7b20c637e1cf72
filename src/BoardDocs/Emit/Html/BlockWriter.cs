using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes the blocks of one paper.</summary>
internal sealed class BlockWriter
{
    private readonly HtmlScope scope;
    private readonly HtmlWriter html;
    private readonly InlineWriter inlines;
    private readonly TableWriter tables;
    private readonly FigureWriter figures;
    private readonly GlossaryWriter glossary;

    /// <summary>Makes a writer.</summary>
    public BlockWriter(HtmlScope scope, PreparedFigures prepared)
    {
        this.scope = scope;
        html = scope.Html;
        inlines = new InlineWriter(scope);
        tables = new TableWriter(scope, this);
        figures = new FigureWriter(scope, prepared);
        glossary = new GlossaryWriter(scope, inlines);
    }

    /// <summary>Writes all blocks of the paper, its footnotes, and the terms that it uses and does not define.</summary>
    public void WritePaper(BoundPaper paper)
    {
        Write(paper.Blocks);
        FootnoteWriter.WriteList(scope, paper.Footnotes, this);
        glossary.WriteRest(paper.Terms);
    }

    /// <summary>Writes running text.</summary>
    public void Write(ImmutableArray<BoundInline> text) => inlines.Write(text);

    /// <summary>Writes blocks in order.</summary>
    public void Write(ImmutableArray<BoundBlock> blocks)
    {
        foreach (BoundBlock block in blocks)
        {
            Write(block);
        }
    }

    /// <summary>Writes blocks; paragraphs go without their element where there is only one.</summary>
    public void WriteCompact(ImmutableArray<BoundBlock> blocks)
    {
        if (blocks is [BoundParagraph paragraph])
        {
            inlines.Write(paragraph.Content);
        }
        else
        {
            Write(blocks);
        }
    }

    private void Write(BoundBlock block)
    {
        switch (block)
        {
            case BoundParagraph paragraph:
                html.Raw("<p>"u8);
                inlines.Write(paragraph.Content);
                html.Raw("</p>\n"u8);
                break;
            case BoundHeading heading:
                WriteHeading(heading);
                break;
            case BoundList list:
                WriteList(list);
                break;
            case BoundTable table:
                tables.Write(table);
                break;
            case BoundFigureBlock figure:
                figures.Write(figure.Figure);
                break;
            default:
                WriteRare(block);
                break;
        }
    }

    private void WriteRare(BoundBlock block)
    {
        switch (block)
        {
            case BoundQuote quote:
                html.Raw("<blockquote>\n"u8);
                Write(quote.Content);
                html.Raw("</blockquote>\n"u8);
                break;
            case BoundCodeBlock code:
                html.Raw("<pre tabindex=\"0\"><code>"u8).Text(code.Text).Raw("</code></pre>\n"u8);
                break;
            case BoundThematicBreak:
                html.Raw("<hr>\n"u8);
                break;
            case BoundGlossary terms:
                WriteTitle(terms.Title);
                glossary.Write(terms.Terms);
                break;
            case BoundContents contents:
                WriteTitle(contents.Title);
                ContentsWriter.WriteBlock(scope);
                break;
            case BoundErrorBlock error:
                html.Raw("<p class=\"error\"><strong>Error:</strong> "u8).Text(error.Message).Raw("</p>\n"u8);
                break;
        }
    }

    private void WriteHeading(BoundHeading heading)
    {
        int level = Math.Clamp(heading.Level, 2, 6);
        scope.Section = heading.Text;
        html.Raw("<h"u8).Number(level);
        scope.Id(heading.Id).Raw(">"u8);
        inlines.Write(heading.Content);
        html.Raw("</h"u8).Number(level).Raw(">\n"u8);
    }

    private void WriteList(BoundList list)
    {
        ReadOnlySpan<byte> element = list.IsOrdered ? "ol"u8 : "ul"u8;
        html.Raw("<"u8).Raw(element);
        if (list.IsOrdered && list.Start != 1)
        {
            html.Raw(" start=\""u8).Number(list.Start).Raw("\""u8);
        }

        html.Raw(">\n"u8);
        foreach (ImmutableArray<BoundBlock> item in list.Items)
        {
            html.Raw(IsTask(item) ? "<li class=\"task\">"u8 : "<li>"u8);
            WriteItem(item, list.IsTight);
            html.Raw("</li>\n"u8);
        }

        html.Raw("</"u8).Raw(element).Raw(">\n"u8);
    }

    private void WriteItem(ImmutableArray<BoundBlock> item, bool isTight)
    {
        foreach (BoundBlock block in item)
        {
            if (isTight && block is BoundParagraph paragraph)
            {
                inlines.Write(paragraph.Content);
                html.Raw("\n"u8);
            }
            else
            {
                Write(block);
            }
        }
    }

    private static bool IsTask(ImmutableArray<BoundBlock> item) =>
        item is [BoundParagraph { Content: [BoundCheckbox, ..] }, ..];

    private void WriteTitle(string title)
    {
        if (title.Length > 0)
        {
            scope.Html.Raw("<p class=\"contents-title\">"u8).Text(title).Raw("</p>\n"u8);
        }
    }
}
