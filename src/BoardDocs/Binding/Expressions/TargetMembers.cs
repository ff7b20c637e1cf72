using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>target and met.</summary>
internal static class TargetMembers
{
    public static ExpressionValue Target(MemberCall call) => call.Measure.Target is { } target
        ? new NumberValue(target, call.Measure.Unit, AggregationKind.Fixed, call.Measure.Decimals)
        : call.Fail(NameDiagnostics.NoTarget, call.Measure.Short, "Give it a 'target' in catalogue/measures.yml, or leave this out.");

    public static ExpressionValue Met(MemberCall call)
    {
        if (call.Measure.Target is not { } target)
        {
            return Target(call);
        }

        if (call.Measure.Polarity == Polarity.Neutral)
        {
            return call.Fail(NameDiagnostics.NoTarget, call.Measure.Short, "Its polarity in catalogue/measures.yml is neutral, so no value is better than another and a target is neither met nor missed.");
        }

        (MeasureValue? value, ErrorValue error) = call.Evaluate(ValueAspects.Value);
        if (value?.Value is not { } number)
        {
            return error;
        }

        bool isMet = call.Measure.Polarity == Polarity.HigherIsBetter ? number >= target : number <= target;
        return new TruthValue(isMet) { Printed = isMet ? "met" : "not met" };
    }
}
