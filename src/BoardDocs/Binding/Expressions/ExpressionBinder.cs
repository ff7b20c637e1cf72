using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Binds expressions: names to symbols, members to values, and checks units and aggregation.</summary>
internal static class ExpressionBinder
{
    /// <summary>Binds a value to be printed.</summary>
    /// <param name="syntax">The expression.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="bag">Takes the diagnostics, the same as that of the scope's names and reporter.</param>
    /// <returns>The expression with its value; an <see cref="ErrorValue"/> and no text where something was reported.</returns>
    public static BoundExpression Bind(ExpressionSyntax syntax, ExpressionScope scope, DiagnosticBag bag)
    {
        EvaluatedExpression found = Evaluate(syntax, scope, bag);
        return Finish(syntax, scope, found);
    }

    /// <summary>Finds a value and the format it asks for, to be printed once the rest of its column is known.</summary>
    public static EvaluatedExpression Evaluate(ExpressionSyntax syntax, ExpressionScope scope, DiagnosticBag bag)
    {
        var context = new ExpressionContext(scope, bag, scope.Period, ImmutableArray.CreateBuilder<MeasureValue>());
        (ExpressionSyntax operand, NumberFormat format, bool isReadable) = FormatReader.Read(syntax, context);
        ExpressionValue value = isReadable ? OperandBinder.Bind(operand, context) : new ErrorValue("The format cannot be read.");
        if (FormatReader.WhyNot(format, value) is { } reason)
        {
            value = context.Fail(NameDiagnostics.FormatDoesNotFit, syntax, ExpressionText.Of(syntax), reason);
        }

        VintageCheck.Run(syntax, context);
        return new EvaluatedExpression(value, format, [.. context.Sources.Distinct()]);
    }

    /// <summary>Binds a claim and reports it, with the values found, where it does not hold.</summary>
    /// <param name="syntax">The claim's expression.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="bag">Takes the diagnostics, the same as that of the scope's names and reporter.</param>
    /// <returns>The claim; one that cannot be checked does not hold.</returns>
    public static BoundClaim BindClaim(ExpressionSyntax syntax, ExpressionScope scope, DiagnosticBag bag)
    {
        var context = new ExpressionContext(scope, bag, scope.Period, ImmutableArray.CreateBuilder<MeasureValue>());
        ExpressionValue value = OperandBinder.Bind(syntax, context);
        if (value is not (TruthValue or ErrorValue))
        {
            value = context.Fail(NameDiagnostics.NotAStatement, syntax, ExpressionText.Of(syntax), ValueWords.Describe(value));
        }
        else if (value is TruthValue { Holds: false })
        {
            context.Bag.Report(NameDiagnostics.ClaimDoesNotHold, context.Locate(syntax.Span), ExpressionText.Of(syntax), ClaimEvidence.Of(syntax, context));
        }

        VintageCheck.Run(syntax, context);
        int line = context.Locate(syntax.Span).Start.Line + 1;
        var found = new EvaluatedExpression(value, NumberFormat.Default, [.. context.Sources.Distinct()]);
        return new BoundClaim(Finish(syntax, scope, found), value is TruthValue { Holds: true }, line);
    }

    private static BoundExpression Finish(ExpressionSyntax syntax, ExpressionScope scope, EvaluatedExpression found) => new(
        ExpressionText.Of(syntax),
        found.Value,
        found.Value is ErrorValue ? string.Empty : ValuePrinter.Print(found.Value, found.Format with { InCell = scope.RowMeasure is not null }, scope.OpensSentence),
        found.Sources);
}
