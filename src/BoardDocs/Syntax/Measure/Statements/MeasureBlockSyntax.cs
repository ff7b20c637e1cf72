using System.Collections.Immutable;

namespace BoardDocs.Syntax;

/// <summary>A fenced block whose info word says what its statements describe.</summary>
public sealed class MeasureBlockSyntax : SyntaxNode
{
    /// <summary>The info words that make a fence a measure block.</summary>
    public static readonly ImmutableArray<string> InfoWords =
        ["actions", "chart", "contents", "glossary", "grades", "measures", "register", "revisions", "table", "tiles"];

    /// <summary>Makes the node.</summary>
    /// <param name="children">The opening fence, statements and skipped text, the closing fence where there is one.</param>
    /// <param name="infoWord">The word behind the opening fence; its span lies inside the fence token.</param>
    public MeasureBlockSyntax(ImmutableArray<SyntaxElement> children, SyntaxToken infoWord)
        : base(SyntaxKind.MeasureBlock, children)
    {
        InfoWord = infoWord;
        Statements = [.. children.OfType<StatementSyntax>()];
    }

    /// <summary>The word that names the kind of block.</summary>
    public SyntaxToken InfoWord { get; }

    /// <summary>Whether its closing line is missing, so that the prose behind it, which is no part of the statements, lies inside it.</summary>
    public bool IsUnclosed { get; init; }

    /// <summary>The statements in order.</summary>
    public ImmutableArray<StatementSyntax> Statements { get; }
}
