namespace BoardDocs.Syntax;

/// <summary>A name: a measure, group, area or word.</summary>
public sealed class NameExpressionSyntax(SyntaxToken identifier) : ExpressionSyntax(SyntaxKind.NameExpression, [identifier])
{
    /// <summary>The name.</summary>
    public SyntaxToken Identifier { get; } = identifier;
}
