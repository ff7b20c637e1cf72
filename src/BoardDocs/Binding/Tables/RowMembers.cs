using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Finds the members that an expression asks of the row's measure.</summary>
internal static class RowMembers
{
    /// <summary>The first such member, as in <c>count</c> of <c>count@2022-06</c>; null where the expression names its measures itself.</summary>
    public static string? Find(ExpressionSyntax syntax) => syntax switch
    {
        NameExpressionSyntax name when Members.Names.Contains(name.Identifier.Text) => name.Identifier.Text,
        CallExpressionSyntax call => Find(call.Callee),
        BinaryExpressionSyntax binary => Find(binary.Left) ?? Find(binary.Right),
        UnaryExpressionSyntax unary => Find(unary.Operand),
        ParenthesizedExpressionSyntax inner => Find(inner.Expression),
        PeriodExpressionSyntax period => Find(period.Operand),
        FormatExpressionSyntax format => Find(format.Expression),
        _ => null,
    };
}
