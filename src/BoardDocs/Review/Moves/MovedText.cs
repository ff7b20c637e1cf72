using BoardDocs.Binding;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>The source of the sections, figures and tables that moved, in the paper that they stand in now; empty where they cannot be found.</summary>
internal sealed class MovedText
{
    private readonly string[] texts;
    private readonly HashSet<string> measures;

    /// <summary>Reads it.</summary>
    public MovedText(PaperMove move)
    {
        texts = TextsOf(move);
        measures = [.. move.To.Compilation.Catalogue.Measures.Keys.Where(id => texts.Any(text => WholeWord.IsIn(text, id)))];
    }

    /// <summary>Whether something is about a measure that it names.</summary>
    public bool Names(FactKey key) => key.Measure is { } id && measures.Contains(id);

    /// <summary>Whether some words stand in it.</summary>
    public bool Says(string words) => texts.Any(text => text.Contains(words, StringComparison.Ordinal));

    private static string[] TextsOf(PaperMove move)
    {
        if (move.To.Compilation.GetTree(move.To.Paper.Symbol.Path) is not { } tree)
        {
            return [];
        }

        HashSet<string> figures = [.. move.Places.Figures.All.Select(place => place.Value)];
        HashSet<string> tables = [.. move.Places.Tables.All.Select(place => place.Value)];
        IEnumerable<TextSpan> spans =
        [
            .. Sections(tree, [.. move.Sections.Where(pair => pair.IsMoved).Select(pair => pair.After?.Span).OfType<TextSpan>()]),
            .. move.To.Paper.Figures.Where(figure => figures.Contains(figure.Symbol.Id)).Select(figure => figure.Symbol.Location.Span),
            .. TableFacts.TablesOf(move.To.Paper.Blocks).Where(table => tables.Contains(table.Id ?? string.Empty)).Select(table => table.Block).OfType<TextSpan>(),
        ];
        return [.. spans.Select(span => tree.Text.ToString(span))];
    }

    private static IEnumerable<TextSpan> Sections(SyntaxTree tree, HashSet<TextSpan> headings)
    {
        PaperOutline outline = PaperOutline.Of(tree);
        return outline.Items
            .Where(item => item.Kind == OutlineKind.Heading && headings.Contains(item.Span))
            .Select(heading => outline.SectionOf(heading, tree.Text.Length));
    }
}
