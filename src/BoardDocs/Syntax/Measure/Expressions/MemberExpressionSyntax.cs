namespace BoardDocs.Syntax;

/// <summary><c>receiver.member</c>.</summary>
public sealed class MemberExpressionSyntax(ExpressionSyntax receiver, SyntaxToken dot, SyntaxToken member)
    : ExpressionSyntax(SyntaxKind.MemberExpression, [receiver, dot, member])
{
    /// <summary>What stands before the dot.</summary>
    public ExpressionSyntax Receiver { get; } = receiver;

    /// <summary>The dot.</summary>
    public SyntaxToken Dot { get; } = dot;

    /// <summary>The member's name.</summary>
    public SyntaxToken Member { get; } = member;
}
