using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Walks a pack and notes every image and attachment it names.</summary>
internal sealed class FileFinder
{
    private FileFinder()
    {
    }

    /// <summary>The images, as paths of the content folder.</summary>
    public HashSet<string> Images { get; } = new(StringComparer.Ordinal);

    /// <summary>The attachments, as paths of the content folder.</summary>
    public HashSet<string> Attachments { get; } = new(StringComparer.Ordinal);

    /// <summary>Walks the cover, the agenda and the papers.</summary>
    public static FileFinder Search(BoundPack pack)
    {
        var finder = new FileFinder();
        foreach (AgendaItem item in pack.Items)
        {
            finder.Visit(item.Note);
            if (item.AttachmentPath is string path)
            {
                finder.Attachments.Add(path);
            }
        }

        finder.Visit(pack.Cover);
        foreach (BoundPaper paper in pack.Papers)
        {
            finder.Visit(paper);
        }

        return finder;
    }

    private void Visit(BoundPaper paper)
    {
        Visit(paper.Blocks);
        foreach (BoundFootnote footnote in paper.Footnotes)
        {
            Visit(footnote.Content);
        }

        VisitTerms(paper.Terms);
    }

    private void Visit(ImmutableArray<BoundBlock> blocks)
    {
        foreach (BoundBlock block in blocks)
        {
            Visit(block);
        }
    }

    private void Visit(BoundBlock block)
    {
        switch (block)
        {
            case BoundHeading heading:
                Visit(heading.Content);
                break;
            case BoundParagraph paragraph:
                Visit(paragraph.Content);
                break;
            case BoundList list:
                VisitAll(list.Items);
                break;
            case BoundQuote quote:
                Visit(quote.Content);
                break;
            case BoundGlossary glossary:
                VisitTerms(glossary.Terms);
                break;
            case BoundTable table:
                VisitRows(table.HeaderRows);
                VisitRows(table.BodyRows);
                break;
        }
    }

    private void VisitAll(ImmutableArray<ImmutableArray<BoundBlock>> items)
    {
        foreach (ImmutableArray<BoundBlock> item in items)
        {
            Visit(item);
        }
    }

    private void VisitTerms(ImmutableArray<BoundTerm> terms)
    {
        foreach (BoundTerm term in terms)
        {
            Visit(term.Definition);
        }
    }

    private void VisitRows(ImmutableArray<BoundRow> rows)
    {
        foreach (BoundRow row in rows)
        {
            foreach (BoundCell cell in row.Cells)
            {
                Visit(cell.Content);
            }
        }
    }

    private void Visit(ImmutableArray<BoundInline> inlines)
    {
        foreach (BoundInline inline in inlines)
        {
            Visit(inline);
        }
    }

    private void Visit(BoundInline inline)
    {
        switch (inline)
        {
            case BoundStyled styled:
                Visit(styled.Content);
                break;
            case BoundImage image:
                Images.Add(image.Path);
                break;
            case BoundLink link:
                Visit(link.Content);
                if (link.Target is AttachmentTarget target)
                {
                    Attachments.Add(target.Path);
                }

                break;
        }
    }
}
