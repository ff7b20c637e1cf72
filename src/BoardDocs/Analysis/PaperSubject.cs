using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Analysis;

/// <summary>What a paper says it is, as it is written: papers of other packs are told apart without binding them.</summary>
/// <param name="Kind">Its kind; a paper that names none is a report.</param>
/// <param name="Area">The area's id; null for the pack's own.</param>
internal sealed record PaperSubject(string Kind, string? Area)
{
    /// <summary>What the front matter of a paper says.</summary>
    public static PaperSubject Of(SyntaxTree tree) => new(
        ValueOf(tree, "kind") is { Length: > 0 } kind ? kind : PaperSymbol.DefaultKind, ValueOf(tree, "area"));

    /// <summary>What a bound paper is.</summary>
    public static PaperSubject Of(PaperSymbol paper) => new(paper.KindInForce, paper.Area?.Id);

    private static string? ValueOf(SyntaxTree tree, string key) => tree.Root.FrontMatter?.Content[key] is YamlScalar { IsNull: false } scalar ? scalar.Value : null;
}
