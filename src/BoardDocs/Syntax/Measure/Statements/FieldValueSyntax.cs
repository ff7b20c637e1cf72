using System.Collections.Immutable;

namespace BoardDocs.Syntax;

/// <summary>The items of a value with the commas between them.</summary>
public sealed class FieldValueSyntax : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    public FieldValueSyntax(ImmutableArray<SyntaxElement> children)
        : base(SyntaxKind.FieldValue, children)
    {
        Items = [.. children.OfType<ValueItemSyntax>()];
    }

    /// <summary>The items in order; at least one.</summary>
    public ImmutableArray<ValueItemSyntax> Items { get; }
}
