using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Walks through bound blocks.</summary>
internal static class BoundWalk
{
    /// <summary>All running text in a block, at any depth, in order; computed tables have none.</summary>
    public static IEnumerable<BoundInline> Inlines(BoundBlock block) => block switch
    {
        BoundHeading heading => heading.Content.SelectMany(Inlines),
        BoundParagraph paragraph => paragraph.Content.SelectMany(Inlines),
        BoundList list => list.Items.SelectMany(item => item).SelectMany(Inlines),
        BoundQuote quote => quote.Content.SelectMany(Inlines),
        BoundTable { Kind: "markdown" } table => table.HeaderRows.Concat(table.BodyRows).SelectMany(row => row.Cells).SelectMany(cell => cell.Content).SelectMany(Inlines),
        _ => [],
    };

    private static IEnumerable<BoundInline> Inlines(BoundInline inline) => inline switch
    {
        BoundStyled styled => styled.Content.SelectMany(Inlines),
        BoundLink link => link.Content.SelectMany(Inlines),
        _ => [inline],
    };
}
