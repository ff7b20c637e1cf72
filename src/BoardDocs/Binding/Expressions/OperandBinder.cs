using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Gives each kind of expression its value.</summary>
internal static class OperandBinder
{
    public static ExpressionValue Bind(ExpressionSyntax syntax, ExpressionContext context) => syntax switch
    {
        ParenthesizedExpressionSyntax inner => Bind(inner.Expression, context),
        FormatExpressionSyntax format => Bind(format.Expression, context),
        LiteralExpressionSyntax literal => Literals.Bind(literal, context),
        PeriodExpressionSyntax period => AtPeriod(period, context),
        UnaryExpressionSyntax unary => OfUnary(unary, context),
        BinaryExpressionSyntax binary => BinaryBinder.Bind(binary, context),
        MemberExpressionSyntax or CallExpressionSyntax or NameExpressionSyntax => MemberBinder.Bind(syntax, context),
        _ => context.Fail(NameDiagnostics.NotAValue, syntax, ExpressionText.Of(syntax), "It is a length of time; it belongs in brackets, as in count(3 months)."),
    };

    private static ExpressionValue AtPeriod(PeriodExpressionSyntax syntax, ExpressionContext context)
    {
        if (syntax.Period.IsMissing)
        {
            return new ErrorValue("The period is missing.");
        }

        Period? period = PeriodWords.Read(syntax.Period.Text, context.Period);
        return period is null
            ? context.Fail(NameDiagnostics.UnreadablePeriod, syntax.Period, syntax.Period.Text, PeriodWords.Advice(syntax.Period.Text))
            : Bind(syntax.Operand, context with { Period = period });
    }

    private static ExpressionValue OfUnary(UnaryExpressionSyntax syntax, ExpressionContext context) => (syntax.Operator.Text, Bind(syntax.Operand, context)) switch
    {
        (_, ErrorValue error) => error,
        ("not", TruthValue truth) => new TruthValue(!truth.Holds),
        ("not", var other) => context.Fail(NameDiagnostics.NotAStatement, syntax.Operand, ExpressionText.Of(syntax.Operand), ValueWords.Describe(other)),
        (_, NumberValue number) => number with { Number = -number.Number, Printed = null },
        (_, var other) => context.Fail(NameDiagnostics.NotANumber, syntax.Operand, ExpressionText.Of(syntax.Operand), ValueWords.Describe(other)),
    };
}
