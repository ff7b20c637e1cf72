namespace BoardDocs.Syntax;

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
