using BoardDocs.Binding;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>Finds what moved in the text of the paper that it stands in now.</summary>
internal static class MovedText
{
    /// <summary>The source of the sections, figures and tables, where they can be found.</summary>
    public static string[] Of(PaperMove move)
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
