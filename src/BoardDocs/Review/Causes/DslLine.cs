using System.Collections.Immutable;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>A line of a paper that decides what is published: a key of its front matter, a statement, an expression or a claim.</summary>
/// <param name="Path">The paper's file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">What stands there, on one line.</param>
/// <param name="Key">The front matter's key with those above it, or null for the language.</param>
internal sealed record DslLine(string Path, int Line, string Text, string? Key)
{
    /// <summary>The lines of a paper in order.</summary>
    public static ImmutableArray<DslLine> Of(SyntaxTree tree) =>
    [
        .. FrontMatter(tree),
        .. tree.Root.DescendantNodes().Where(node => node is StatementSyntax or InlineSyntax)
            .Select(node => new DslLine(tree.Path, tree.Text.GetLinePosition(node.Span.Start).Line + 1, OneLine(tree.Text.ToString(node.Span)), null)),
    ];

    /// <summary>The keys of a paper's front matter in order.</summary>
    public static IEnumerable<DslLine> FrontMatter(SyntaxTree tree) => tree.Root.FrontMatter is not { } front ? [] :
        YamlLeaves.Of(front.Content, tree.Text).Select(leaf => new DslLine(tree.Path, leaf.Line, $"{leaf.Key}: {leaf.Value}", leaf.Key));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
