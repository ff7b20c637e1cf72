using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>target and met.</summary>
internal static class TargetMembers
{
    public static ExpressionValue Target(MemberCall call)
    {
        if (call.Measure.Target is not { } target)
        {
            return NoTarget(call);
        }

        (MeasureValue? value, ErrorValue error) = Evaluate(call, target, ValueAspects.None);
        return value is null ? error : new NumberValue(
            target, call.Measure.Unit, AggregationKind.Fixed, Targets.Decimals(target, call.Measure.Unit, value.Decimals));
    }

    public static ExpressionValue Met(MemberCall call)
    {
        if (call.Measure.Target is not { } target)
        {
            return NoTarget(call);
        }

        if (call.Measure.Polarity == Polarity.Neutral)
        {
            return call.Fail(
                NameDiagnostics.NoTarget, call.Measure.Short, "Its polarity in catalogue/measures.yml is neutral, so no value is better than another and a target is neither met nor missed.");
        }

        (MeasureValue? value, ErrorValue error) = Evaluate(call, target, ValueAspects.Value);
        if (value?.Value is not { } number)
        {
            return error;
        }

        bool isMet = Targets.IsMet(number, target, call.Measure.Polarity) == true;
        return new TruthValue(isMet) { Printed = isMet ? "met" : "not met" };
    }

    private static ErrorValue NoTarget(MemberCall call) =>
        call.Fail(NameDiagnostics.NoTarget, call.Measure.Short, "Give it a 'target' in catalogue/measures.yml, or leave this out.");

    private static (MeasureValue? Value, ErrorValue Error) Evaluate(MemberCall call, double target, ValueAspects needed)
    {
        (MeasureValue? value, ErrorValue error) = call.Evaluate(needed);
        if (value is not null)
        {
            ExpressionScope scope = call.Context.Scope;
            scope.Reporter.ReportDoubt(
                Targets.FindDoubt(scope.Evaluator, value, call.ValueContext(), target), call.Measure, call.Measure.TargetLocation ?? call.Measure.Location);
        }

        return (value, error);
    }
}
