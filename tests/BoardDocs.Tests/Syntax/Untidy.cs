using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Tests.Syntax;

/// <summary>Strews blanks where the language does not mind them.</summary>
internal static class Untidy
{
    private static readonly string[] Blanks = [" ", "  ", "\t", " \t "];

    /// <summary>The paper with other blanks around the signs of measure blocks, values outside tables, and front matter.</summary>
    public static string Strew(SyntaxTree tree, Random random)
    {
        IEnumerable<TextChange> changes = Places(tree).Distinct().Order().Select(place => new TextChange(new TextSpan(place, 0), Blanks[random.Next(Blanks.Length)]));
        return tree.Text.WithChanges(changes).Content;
    }

    private static IEnumerable<int> Places(SyntaxTree tree)
    {
        if (tree.Root.FrontMatter is { } frontMatter)
        {
            yield return frontMatter.Children[0].Span.End;
            foreach (YamlEntry entry in frontMatter.Content.Entries.Where(entry => entry.Value is YamlScalar && !entry.Value.Span.IsEmpty))
            {
                yield return entry.Key.Span.End;
                yield return entry.Value.Span.Start;
            }
        }

        foreach (SyntaxToken token in tree.Root.DescendantNodes().SelectMany(Signs))
        {
            yield return token.Span.Start;
            yield return token.Span.End;
        }
    }

    private static IEnumerable<SyntaxToken> Signs(SyntaxNode node) => node switch
    {
        StatementSyntax or FieldSyntax or FieldValueSyntax => node.Children.OfType<SyntaxToken>().Where(token => token.Kind == SyntaxKind.Punctuation),
        InlineSyntax { IsInTable: false, Lines: 1 } inline => inline.DescendantTokens().Where(token => token.Kind == SyntaxKind.Punctuation && token.Text != "-"),
        _ => [],
    };
}
