using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>
/// Tidies the measure language and front matter of a paper: blanks only, never prose, order, comments or line ends. What has a syntax
/// error stays as it is, so does a code span that goes over several lines or stands in a table, whose columns it would move.
/// </summary>
public static class SyntaxFormatter
{
    /// <summary>The tidied text; the same object where nothing changes. Tidying twice is tidying once.</summary>
    public static SourceText Format(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ImmutableArray<TextChange> changes = Changes(tree);
        if (changes.IsEmpty)
        {
            return tree.Text;
        }

        // Blanks mean something in a few places of Markdown and YAML: what would read differently is not touched.
        SourceText tidied = tree.Text.WithChanges(changes);
        return FormatCheck.ReadsAlike(tree, SyntaxTree.Parse(tree.Path, tidied)) ? tidied : tree.Text;
    }

    /// <summary>The changes, in order.</summary>
    internal static ImmutableArray<TextChange> Changes(SyntaxTree tree)
    {
        var gaps = new GapWriter(tree.Text);
        if (tree.Root.FrontMatter is { } frontMatter)
        {
            YamlFormatter.Format(frontMatter, tree, gaps);
        }

        foreach (SyntaxNode node in tree.Root.DescendantNodes())
        {
            if (node is MeasureBlockSyntax block)
            {
                StatementFormatter.Format(block, tree.Text, gaps);
            }
            else if (node is InlineSyntax inline)
            {
                ExpressionFormatter.Format(inline, gaps);
            }
        }

        return gaps.ToImmutable();
    }
}
