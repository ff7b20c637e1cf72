using System.Collections.Immutable;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>A line of a paper that decides what is published: a key of its front matter, the opening of a block, a statement, an expression or a claim.</summary>
/// <param name="Path">The paper's file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">What stands there, on one line.</param>
/// <param name="Key">The front matter's key with those above it, or null for the language.</param>
internal sealed record DslLine(string Path, int Line, string Text, string? Key)
{
    private static readonly ImmutableHashSet<string> Words = ["title", "note", "id"];

    /// <summary>The statement, expression or claim.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The block that a statement stands in, else null.</summary>
    public TextSpan? Block { get; init; }

    /// <summary>The measure or row that a statement names, or null.</summary>
    public string? Name { get; init; }

    /// <summary>A statement without the words around what it asks for: its title, note and id; else null.</summary>
    public string? Asked { get; init; }

    /// <summary>What kind of line it is: only lines of one kind can take each other's place.</summary>
    public string Shape { get; init; } = string.Empty;

    /// <summary>Whether it only says where a block begins.</summary>
    public bool IsOpening { get; init; }

    /// <summary>The lines of a paper in order.</summary>
    public static ImmutableArray<DslLine> Of(SyntaxTree tree) =>
    [
        .. FrontMatter(tree),
        .. tree.Root.DescendantNodes().SelectMany(node => node switch
        {
            MeasureBlockSyntax block => OfBlock(tree, block),
            InlineSyntax => [Make(tree, node, node.Kind.ToString())],
            _ => Enumerable.Empty<DslLine>(),
        }),
    ];

    /// <summary>The keys of a paper's front matter in order.</summary>
    public static IEnumerable<DslLine> FrontMatter(SyntaxTree tree) => tree.Root.FrontMatter is not { } front ? [] :
        YamlLeaves.Of(front.Content, tree.Text).Select(leaf => new DslLine(tree.Path, leaf.Line, $"{leaf.Key}: {leaf.Value}", leaf.Key) { Shape = leaf.Key });

    private static IEnumerable<DslLine> OfBlock(SyntaxTree tree, MeasureBlockSyntax block)
    {
        string word = block.InfoWord.Text;
        IEnumerable<DslLine> statements = block.Statements.Where(statement => !statement.Fields.IsEmpty).Select(statement => Make(tree, statement, $"{word} {statement.Fields[0].Key.Text}") with
        {
            Block = block.Span,
            Name = (statement["measure"] ?? statement["row"])?.Value.Items[0].Text.ValueText,
            Asked = string.Join("; ", statement.Fields.Where(field => !Words.Contains(field.Key.Text)).Select(field => OneLine(tree.Text.ToString(field.Span)))),
        });
        return statements.Prepend(new DslLine(tree.Path, 0, "```" + word, null) { IsOpening = true });
    }

    private static DslLine Make(SyntaxTree tree, SyntaxNode node, string shape) =>
        new(tree.Path, tree.Text.GetLinePosition(node.Span.Start).Line + 1, OneLine(tree.Text.ToString(node.Span)), null) { Span = node.Span, Shape = shape };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
