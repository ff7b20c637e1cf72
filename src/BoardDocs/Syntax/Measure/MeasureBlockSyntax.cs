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

    /// <summary>The statements in order.</summary>
    public ImmutableArray<StatementSyntax> Statements { get; }
}

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

/// <summary>One item: plain or quoted text, and the quoted heading that may follow it.</summary>
public sealed class ValueItemSyntax : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    public ValueItemSyntax(SyntaxToken text, SyntaxToken? heading)
        : base(SyntaxKind.ValueItem, heading is null ? [text] : [text, heading])
    {
        Text = text;
        Heading = heading;
    }

    /// <summary>The text, plain or quoted; missing where nothing was written. Use <see cref="SyntaxToken.ValueText"/>.</summary>
    public SyntaxToken Text { get; }

    /// <summary>The quoted heading, or null.</summary>
    public SyntaxToken? Heading { get; }
}
