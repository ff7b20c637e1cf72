using System.Collections.Immutable;

namespace BoardDocs.Syntax;

/// <summary>Any expression.</summary>
public abstract class ExpressionSyntax : SyntaxNode
{
    private protected ExpressionSyntax(SyntaxKind kind, ImmutableArray<SyntaxElement> children)
        : base(kind, children)
    {
    }
}

/// <summary>A number, a quoted text, or a missing operand (an <see cref="SyntaxKind.Identifier"/> token of no width).</summary>
public sealed class LiteralExpressionSyntax(SyntaxToken token) : ExpressionSyntax(SyntaxKind.LiteralExpression, [token])
{
    /// <summary>The literal.</summary>
    public SyntaxToken Token { get; } = token;
}

/// <summary>A number and a unit of time, as in <c>12 months</c>.</summary>
public sealed class DurationExpressionSyntax(SyntaxToken number, SyntaxToken unit) : ExpressionSyntax(SyntaxKind.DurationExpression, [number, unit])
{
    /// <summary>How many.</summary>
    public SyntaxToken Number { get; } = number;

    /// <summary>month(s), quarter(s) or year(s).</summary>
    public SyntaxToken Unit { get; } = unit;
}

/// <summary>A name: a measure, group, area or word.</summary>
public sealed class NameExpressionSyntax(SyntaxToken identifier) : ExpressionSyntax(SyntaxKind.NameExpression, [identifier])
{
    /// <summary>The name.</summary>
    public SyntaxToken Identifier { get; } = identifier;
}

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

/// <summary><c>callee(arguments)</c>; children are callee, bracket, arguments with commas, bracket.</summary>
public sealed class CallExpressionSyntax : ExpressionSyntax
{
    /// <summary>Makes the node.</summary>
    public CallExpressionSyntax(ImmutableArray<SyntaxElement> children)
        : base(SyntaxKind.CallExpression, children)
    {
        Callee = (ExpressionSyntax)children[0];
        Arguments = [.. children.Skip(1).OfType<ExpressionSyntax>()];
    }

    /// <summary>What is called.</summary>
    public ExpressionSyntax Callee { get; }

    /// <summary>The arguments in order.</summary>
    public ImmutableArray<ExpressionSyntax> Arguments { get; }
}

/// <summary><c>operand@period</c>.</summary>
public sealed class PeriodExpressionSyntax(ExpressionSyntax operand, SyntaxToken at, SyntaxToken period)
    : ExpressionSyntax(SyntaxKind.PeriodExpression, [operand, at, period])
{
    /// <summary>What is asked for.</summary>
    public ExpressionSyntax Operand { get; } = operand;

    /// <summary>The <c>@</c> sign.</summary>
    public SyntaxToken At { get; } = at;

    /// <summary>The period as written.</summary>
    public SyntaxToken Period { get; } = period;
}

/// <summary><c>-operand</c> or <c>not operand</c>.</summary>
public sealed class UnaryExpressionSyntax(SyntaxToken @operator, ExpressionSyntax operand)
    : ExpressionSyntax(SyntaxKind.UnaryExpression, [@operator, operand])
{
    /// <summary>The operator.</summary>
    public SyntaxToken Operator { get; } = @operator;

    /// <summary>The operand.</summary>
    public ExpressionSyntax Operand { get; } = operand;
}

/// <summary><c>left operator right</c>; operators are + - * / = == != &lt; &lt;= &gt; &gt;= and or.</summary>
public sealed class BinaryExpressionSyntax(ExpressionSyntax left, SyntaxToken @operator, ExpressionSyntax right)
    : ExpressionSyntax(SyntaxKind.BinaryExpression, [left, @operator, right])
{
    /// <summary>The left operand.</summary>
    public ExpressionSyntax Left { get; } = left;

    /// <summary>The operator.</summary>
    public SyntaxToken Operator { get; } = @operator;

    /// <summary>The right operand.</summary>
    public ExpressionSyntax Right { get; } = right;
}

/// <summary><c>(expression)</c>.</summary>
public sealed class ParenthesizedExpressionSyntax(SyntaxToken open, ExpressionSyntax expression, SyntaxToken close)
    : ExpressionSyntax(SyntaxKind.ParenthesizedExpression, [open, expression, close])
{
    /// <summary>What stands between the brackets.</summary>
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>expression to format</c>; a format is <c>n dp</c>, <c>whole</c>, <c>words</c>, <c>sign</c> or <c>percent</c>, several may follow each other.</summary>
public sealed class FormatExpressionSyntax : ExpressionSyntax
{
    /// <summary>Makes the node from the expression, the word <c>to</c> and the tokens of the format.</summary>
    public FormatExpressionSyntax(ExpressionSyntax expression, SyntaxToken to, ImmutableArray<SyntaxToken> format)
        : base(SyntaxKind.FormatExpression, [expression, to, .. format])
    {
        Expression = expression;
        Format = format;
    }

    /// <summary>What is printed.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>The words and numbers of the format.</summary>
    public ImmutableArray<SyntaxToken> Format { get; }
}
