using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>The values behind a claim, for the message that it does not hold: <c>homicide.rank(msg) is 5th of 8</c>.</summary>
internal static class ClaimEvidence
{
    public static string Of(ExpressionSyntax claim, ExpressionContext context)
    {
        // The values were reported on while the claim was bound; here they are only looked up again.
        ExpressionContext quiet = Quieten(context);
        var found = new List<string>();
        Collect(claim, quiet, found);
        return Sentence.List([.. found.Distinct()]);
    }

    private static ExpressionContext Quieten(ExpressionContext context)
    {
        var bag = new DiagnosticBag();
        ExpressionScope scope = context.Scope with
        {
            Names = new NameResolver(context.Scope.Names.Catalogue, bag, context.Scope.Names.Locate),
            Reporter = new ValueReporter(bag),
        };
        return new ExpressionContext(scope, bag, context.Period, ImmutableArray.CreateBuilder<MeasureValue>());
    }

    private static void Collect(ExpressionSyntax syntax, ExpressionContext context, List<string> found)
    {
        switch (syntax)
        {
            case BinaryExpressionSyntax { Operator.Text: "and" or "or" or "=" or "==" or "!=" or "<" or "<=" or ">" or ">=" } binary:
                Collect(binary.Left, context, found);
                Collect(binary.Right, context, found);
                break;
            case ParenthesizedExpressionSyntax inner:
                Collect(inner.Expression, context, found);
                break;
            case UnaryExpressionSyntax { Operator.Text: "not" } denial:
                Collect(denial.Operand, context, found);
                break;
            case LiteralExpressionSyntax:
                break;
            default:
                Describe(syntax, context, found);
                break;
        }
    }

    private static void Describe(ExpressionSyntax syntax, ExpressionContext context, List<string> found)
    {
        if (!ComparisonBinder.IsWord(syntax, context) && OperandBinder.Bind(syntax, context) is var value && value is not ErrorValue)
        {
            found.Add($"{ExpressionText.Of(syntax)} is {ValuePrinter.Print(Precise(value), NumberFormat.Default, opensSentence: false)}");
        }
    }

    /// <summary>Two decimals more than are printed elsewhere, since a claim may fail by less than print shows.</summary>
    private static ExpressionValue Precise(ExpressionValue value) => value is NumberValue number
        ? number with { Decimals = double.IsInteger(number.Number) ? 0 : ValuePrinter.DecimalsOf(number) + 2, Printed = null }
        : value;
}
