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

    /// <summary>Whether its last item opens with a curly quote that closes behind the end of the value.</summary>
    internal bool OpensCurlyQuote => Value.Items[^1].Text.Text is ['\u201C' or '\u201D' or '\u201E', .. var rest] && !rest.Contains('\u201D');

    /// <summary>The key.</summary>
    public SyntaxToken Key { get; }

    /// <summary>The colon; missing where only the key was written.</summary>
    public SyntaxToken Colon { get; }

    /// <summary>The value; it has one missing item where nothing was written.</summary>
    public FieldValueSyntax Value { get; }
}
