namespace BoardDocs.Syntax;

/// <summary>Whether two trees say the same, so that only blanks and semicolons at the ends of lines tell them apart.</summary>
internal static class FormatCheck
{
    /// <summary>Compares the tokens of fragments, all text between them, and the front matter's values.</summary>
    public static bool ReadsAlike(SyntaxTree one, SyntaxTree other) =>
        one.Diagnostics.Length == other.Diagnostics.Length
        && Parts(one.Root).SequenceEqual(Parts(other.Root))
        && Values(one.Root.FrontMatter?.Content, 0).SequenceEqual(Values(other.Root.FrontMatter?.Content, 0));

    private static IEnumerable<(SyntaxKind Kind, string Text)> Parts(SyntaxNode node)
    {
        for (int i = 0; i < node.Children.Length; i++)
        {
            if (node.Children[i] is SyntaxNode inner)
            {
                foreach ((SyntaxKind, string) part in Parts(inner))
                {
                    yield return part;
                }
            }
            else if (node.Children[i] is SyntaxToken token && !IsIdle(node, token, i))
            {
                yield return (token.Kind, token.Kind == SyntaxKind.FenceOpen ? string.Concat(token.Text.Where(c => !char.IsWhiteSpace(c))) : token.Text);
            }
        }
    }

    private static bool IsIdle(SyntaxNode parent, SyntaxToken token, int index) =>
        token.Kind == SyntaxKind.YamlText || (parent is StatementSyntax && index == parent.Children.Length - 1 && token.Text == ";");

    private static IEnumerable<(int Depth, string Shape, string Text)> Values(YamlNode? node, int depth) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Values(entry.Key, depth).Concat(Values(entry.Value, depth + 1))).Prepend((depth, "mapping", string.Empty)),
        YamlSequence sequence => sequence.Items.SelectMany(item => Values(item, depth + 1)).Prepend((depth, "list", string.Empty)),
        YamlScalar scalar => [(depth, scalar.IsPlain ? "plain" : "quoted", scalar.Value)],
        _ => [],
    };
}
