using System.Collections.Immutable;

namespace BoardDocs.Syntax;

/// <summary>One line of a measure block: fields with semicolons between them.</summary>
public sealed class StatementSyntax : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    public StatementSyntax(ImmutableArray<SyntaxElement> children)
        : base(SyntaxKind.Statement, children)
    {
        Fields = [.. children.OfType<FieldSyntax>()];
    }

    /// <summary>The fields in order.</summary>
    public ImmutableArray<FieldSyntax> Fields { get; }

    /// <summary>The first field with this key, or null.</summary>
    public FieldSyntax? this[string key] => Fields.FirstOrDefault(field => string.Equals(field.Key.Text, key, StringComparison.Ordinal));
}
