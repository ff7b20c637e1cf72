using System.Collections.Immutable;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs;

/// <summary>Finds the symbols that could be named at a place: what the field, expression or link there takes.</summary>
internal static class SymbolLookup
{
    /// <summary>The symbols, in order of id.</summary>
    public static ImmutableArray<Symbol> At(SyntaxTree tree, PaperModel model, Catalogue catalogue, int position)
    {
        SyntaxNode? node = tree.Root.DescendantNodes()
            .Where(candidate => candidate is FieldSyntax or InlineSyntax && position >= candidate.FullSpan.Start && position <= candidate.FullSpan.End)
            .LastOrDefault();
        IEnumerable<Symbol> symbols = node switch
        {
            FieldSyntax field => Of(field.Key.Text, catalogue),
            InlineSyntax => [.. catalogue.Measures.Values, .. catalogue.Groups.Values],
            _ => [.. model.Binding.Paper.Figures.Select(figure => figure.Symbol), .. catalogue.Terms.Values],
        };
        return [.. symbols.OrderBy(symbol => symbol.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Symbol> Of(string key, Catalogue catalogue) => key switch
    {
        "measure" or "measures" => catalogue.Measures.Values,
        "benchmark" => [.. catalogue.Groups.Values, .. catalogue.Areas.Values],
        "area" or "areas" => catalogue.Areas.Values,
        "register" => catalogue.Registers.Values,
        "grades" => catalogue.Grades.Values,
        _ => [],
    };
}
