using System.Collections.Immutable;
using System.Text;
using BoardDocs.Syntax;
using BoardDocs.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Binding;

/// <summary>A paper as editorial rules look at it: what stands on its top level, and where its running text is.</summary>
/// <param name="Items">Headings, measures blocks and prose in order.</param>
/// <param name="Texts">The pieces of running text of each paragraph, heading or cell, code and addresses left out.</param>
internal sealed record PaperOutline(ImmutableArray<OutlineItem> Items, ImmutableArray<ImmutableArray<TextSpan>> Texts)
{
    /// <summary>Walks a tree.</summary>
    public static PaperOutline Of(SyntaxTree tree)
    {
        var texts = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>();
        var paragraphs = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>();
        foreach (LeafBlock leaf in tree.Root.Markdown.Descendants<LeafBlock>())
        {
            if (leaf.Inline is not null)
            {
                var runs = ImmutableArray.CreateBuilder<TextSpan>();
                Collect(leaf.Inline, runs);
                texts.Add(runs.ToImmutable());
                if (leaf is ParagraphBlock && leaf.Parent is not TableCell && runs.Count > 0)
                {
                    paragraphs.Add(texts[^1]);
                }
            }
        }

        return new PaperOutline([.. tree.Root.Markdown.Select(block => ItemOf(block, tree)).OfType<OutlineItem>()], texts.ToImmutable())
        {
            SplitTables = [.. SplitTablesOf(tree)],
            Paragraphs = paragraphs.ToImmutable(),
        };
    }

    /// <summary>Those of <see cref="Texts"/> that are sentences: paragraphs, items of lists and footnotes, no headings and no cells.</summary>
    public ImmutableArray<ImmutableArray<TextSpan>> Paragraphs { get; init; } = [];

    /// <summary>Tables that go on with the one before: nothing stands between them, and their header is the same or empty.</summary>
    public ImmutableArray<TextSpan> SplitTables { get; init; } = [];

    /// <summary>From a heading to the next of its own level or above.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="end">Where the text ends.</param>
    public TextSpan SectionOf(OutlineItem heading, int end)
    {
        OutlineItem? next = Items.FirstOrDefault(item => item.Kind == OutlineKind.Heading && item.Span.Start > heading.Span.Start && item.Level <= heading.Level);
        return TextSpan.FromBounds(heading.Span.Start, next?.Span.Start ?? end);
    }

    private static IEnumerable<TextSpan> SplitTablesOf(SyntaxTree tree)
    {
        Table? before = null;
        foreach (Block block in tree.Root.Markdown.Where(block => block is not (ThematicBreakBlock or HtmlBlock)))
        {
            var table = block as Table;
            if (before is not null && table is not null && HeaderOf(table) is var header && (header.All(words => words.Length == 0) || header.SequenceEqual(HeaderOf(before))))
            {
                yield return tree.Text.GetLineSpan(tree.GetLocation(table.Span.ToTextSpan()).Start.Line);
            }

            before = table;
        }
    }

    private static ImmutableArray<string> HeaderOf(Table table) =>
        [.. table.OfType<TableRow>().Take(1).SelectMany(row => row.OfType<TableCell>()).Select(cell => string.Concat(cell.Descendants<LeafBlock>().Select(WordsOf)))];

    private static OutlineItem? ItemOf(Block block, SyntaxTree tree) => block switch
    {
        HeadingBlock heading => new OutlineItem(OutlineKind.Heading, heading.Span.ToTextSpan(), heading.Level, WordsOf(heading)),
        ParagraphBlock or ListBlock or QuoteBlock => new OutlineItem(OutlineKind.Prose, block.Span.ToTextSpan(), 0, string.Empty),
        _ when tree.Root.TryGetFragment(block, out SyntaxNode? fragment) && fragment is MeasureBlockSyntax { InfoWord.Text: "measures" } measures =>
            new OutlineItem(OutlineKind.Measures, measures.InfoWord.Span, 0, string.Empty),
        _ => null,
    };

    private static void Collect(ContainerInline container, ImmutableArray<TextSpan>.Builder runs)
    {
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LiteralInline literal)
            {
                runs.Add(literal.Span.ToTextSpan());
            }
            else if (inline is ContainerInline inner and not LinkInline { IsAutoLink: true })
            {
                Collect(inner, runs);
            }
        }
    }

    private static string WordsOf(LeafBlock heading)
    {
        var words = new StringBuilder();
        foreach (Inline inline in heading.Inline?.Descendants() ?? [])
        {
            words.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline => " ",
                _ => string.Empty,
            });
        }

        return words.ToString().Trim();
    }
}

/// <summary>Something on the top level of a paper.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands; for a measures block its word.</param>
/// <param name="Level">A heading's level, 1 for <c>#</c>; else 0.</param>
/// <param name="Text">A heading's words; else empty.</param>
internal sealed record OutlineItem(OutlineKind Kind, TextSpan Span, int Level, string Text);

/// <summary>What stands on the top level of a paper.</summary>
internal enum OutlineKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph, list or quotation.</summary>
    Prose,

    /// <summary>A measures block.</summary>
    Measures,
}
