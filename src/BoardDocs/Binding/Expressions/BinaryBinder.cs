using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Binds sums, products, comparisons, and and or.</summary>
internal static class BinaryBinder
{
    public static ExpressionValue Bind(BinaryExpressionSyntax syntax, ExpressionContext context) => syntax.Operator.Text switch
    {
        "and" or "or" => OfTruths(syntax, context),
        "+" or "-" or "*" or "/" => OfNumbers(syntax, context),
        _ => ComparisonBinder.Bind(syntax, context),
    };

    private static ExpressionValue OfTruths(BinaryExpressionSyntax syntax, ExpressionContext context)
    {
        ExpressionValue left = Truth(syntax.Left, context);
        ExpressionValue right = Truth(syntax.Right, context);
        return (left, right) switch
        {
            (ErrorValue error, _) => error,
            (_, ErrorValue error) => error,
            (TruthValue first, TruthValue second) => new TruthValue(
                syntax.Operator.Text == "and" ? first.Holds && second.Holds : first.Holds || second.Holds),
            _ => new ErrorValue("It is no statement."),
        };
    }

    private static ExpressionValue Truth(ExpressionSyntax operand, ExpressionContext context) => OperandBinder.Bind(operand, context) switch
    {
        var value when value is TruthValue or ErrorValue => value,
        var other => context.Fail(NameDiagnostics.NotAStatement, operand, ExpressionText.Of(operand), ValueWords.Describe(other)),
    };

    private static ExpressionValue OfNumbers(BinaryExpressionSyntax syntax, ExpressionContext context)
    {
        ExpressionValue left = Number(syntax.Left, context);
        ExpressionValue right = Number(syntax.Right, context);
        if (left is not NumberValue first || right is not NumberValue second)
        {
            return left is ErrorValue ? left : right;
        }

        (NumberValue? result, DiagnosticDescriptor descriptor, string reason) = Arithmetic.Apply(syntax.Operator.Text, first, second);
        return result is not null ? result : context.Fail(descriptor, syntax, ExpressionText.Of(syntax), reason);
    }

    private static ExpressionValue Number(ExpressionSyntax operand, ExpressionContext context) => OperandBinder.Bind(operand, context) switch
    {
        var value when value is NumberValue or ErrorValue => value,
        var other => context.Fail(NameDiagnostics.NotANumber, operand, ExpressionText.Of(operand), ValueWords.Describe(other)),
    };
}
