using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Reads the text that people wrote out of a bound paper, section by section; computed tables and figures only by their names.</summary>
internal static class ProseReader
{
    /// <summary>What stands between the headings of a path.</summary>
    public const string Separator = " / ";

    /// <summary>The whole paper as one section: what stands before the first heading, and the sections.</summary>
    public static ProseSection Read(BoundPaper paper)
    {
        var open = new Stack<OpenSection>();
        open.Push(new OpenSection(null, string.Empty));
        foreach (BoundBlock block in paper.Blocks)
        {
            if (block is BoundHeading heading)
            {
                CloseDownTo(open, heading.Level);
                open.Push(new OpenSection(heading, Join(open.Peek().Path, heading.Text)));
            }
            else
            {
                open.Peek().Add(block);
            }
        }

        CloseDownTo(open, 0);
        ProseSection whole = open.Pop().Close();
        return paper.Footnotes.IsEmpty ? whole : whole with { Sections = whole.Sections.Add(FootnotesOf(paper)) };
    }

    /// <summary>The pieces of text of blocks, in order.</summary>
    public static IEnumerable<string> TextsOf(IEnumerable<BoundBlock> blocks) => blocks.SelectMany(TextsOf).Where(text => text.Length > 0);

    private static IEnumerable<string> TextsOf(BoundBlock block) => block switch
    {
        BoundParagraph paragraph => [ProseText.Of(paragraph.Content)],
        BoundHeading heading => [ProseText.Of(heading.Content)],
        BoundList list => list.Items.SelectMany(item => TextsOf(item)),
        BoundQuote quote => TextsOf(quote.Content),
        BoundCodeBlock code => [ProseText.OneLine(code.Text)],
        BoundTable { Kind: "markdown" } table => table.HeaderRows.Concat(table.BodyRows).Select(TextOf),
        BoundGlossary glossary => [glossary.Title],
        BoundContents contents => [contents.Title],
        _ => [],
    };

    private static string TextOf(BoundRow row) => string.Join(" | ", row.Cells.Select(cell => string.Join(' ', TextsOf(cell.Content))));

    private static void CloseDownTo(Stack<OpenSection> open, int level)
    {
        while (open.Count > 1 && open.Peek().Level >= level)
        {
            ProseSection closed = open.Pop().Close();
            open.Peek().Add(closed);
        }
    }

    private static ProseSection FootnotesOf(BoundPaper paper)
    {
        ImmutableArray<string> texts = [.. paper.Footnotes.SelectMany(note => TextsOf(note.Content))];
        return new ProseSection("Footnotes", string.Empty, "Footnotes") { Texts = texts, Words = new(() => WordBag.Of(texts)) };
    }

    private static string Join(string above, string heading) => above.Length == 0 ? heading : above + Separator + heading;

    /// <summary>A section whose end has not come yet.</summary>
    private sealed class OpenSection(BoundHeading? heading, string path)
    {
        private readonly List<BoundBlock> blocks = [];
        private readonly List<ProseSection> sections = [];

        public int Level => heading?.Level ?? 0;

        public string Path => path;

        public void Add(BoundBlock block) => blocks.Add(block);

        public void Add(ProseSection section) => sections.Add(section);

        public ProseSection Close()
        {
            ImmutableArray<string> texts = [.. TextsOf(blocks)];
            return new ProseSection(heading?.Text ?? string.Empty, heading?.Id ?? string.Empty, path)
            {
                Span = heading?.Span,
                Texts = texts,
                Figures = [.. blocks.OfType<BoundFigureBlock>().Select(block => block.Figure.Symbol.Id)],
                Tables = [.. blocks.OfType<BoundTable>().Where(table => table.Id is not null).Select(table => table.Id ?? string.Empty)],
                Sections = [.. sections],
                Words = new(() => WordBag.Of([.. texts, .. sections.SelectMany(section => section.All).SelectMany(section => section.Texts.Add(section.Heading)), .. blocks.SelectMany(LabelsOf)])),
            };
        }

        private static IEnumerable<string> LabelsOf(BoundBlock block) => block switch
        {
            BoundFigureBlock figure => [figure.Figure.Symbol.Title],
            BoundTable { Kind: not "markdown" } table => table.BodyRows.SelectMany(row => row.Cells.Where(cell => cell.Scope == CellScope.Row)).SelectMany(cell => TextsOf(cell.Content)),
            _ => [],
        };
    }
}
