namespace BoardDocs.Syntax;

/// <summary>One <c>key: value</c>; the semicolon behind it, where there is one, belongs to the statement.</summary>
public sealed class FieldSyntax : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    public FieldSyntax(SyntaxToken key, SyntaxToken colon, FieldValueSyntax value)
        : base(SyntaxKind.Field, [key, colon, value])
    {
        Key = key;
        Colon = colon;
        Value = value;
    }

    /// <summary>The key.</summary>
    public SyntaxToken Key { get; }

    /// <summary>The colon; missing where only the key was written.</summary>
    public SyntaxToken Colon { get; }

    /// <summary>The value; it has one missing item where nothing was written.</summary>
    public FieldValueSyntax Value { get; }
}
