using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>count, rate, value, numerator, denominator, previous and period.</summary>
internal static class NumberMembers
{
    public static ExpressionValue Count(MemberCall call) => call.Measure.Kind == MeasureKind.Count
        ? Events(call, ValueAspects.Count, value => value.Count)
        : Refuse(call);

    public static ExpressionValue Numerator(MemberCall call) => call.Measure.Kind == MeasureKind.Proportion
        ? Events(call, ValueAspects.Rate, value => value.Numerator)
        : Refuse(call);

    public static ExpressionValue Denominator(MemberCall call) => call.Measure is { Kind: MeasureKind.Proportion } or { Kind: MeasureKind.Count, Per: not null }
        ? Events(call, ValueAspects.Rate, value => value.Denominator)
        : Refuse(call);

    public static ExpressionValue Rate(MemberCall call) => call.Measure is { Kind: MeasureKind.Proportion } or { Kind: MeasureKind.Count, Per: not null }
        ? Own(call, null)
        : Refuse(call);

    public static ExpressionValue Value(MemberCall call) => Own(call, null);

    /// <summary>The value one period of the paper earlier: the quarter before in a quarterly paper.</summary>
    public static ExpressionValue Previous(MemberCall call)
    {
        int step = call.Measure.Dataset.Definition.Frequency.MonthsPerStep();
        return Own(call, period => period with { LastMonth = period.LastMonth - Math.Max(step, period.Months) });
    }

    public static ExpressionValue PeriodOf(MemberCall call) =>
        call.Evaluate(ValueAspects.None) is ({ } value, _) ? new PeriodValue(value.Period) : new ErrorValue("The period is not known.");

    /// <summary>A number in the measure's own unit.</summary>
    public static NumberValue InUnit(MeasureValue value, double number) => new(
        number,
        value.Measure.Unit,
        value.Measure.Kind switch
        {
            MeasureKind.Value => AggregationKind.Fixed,
            MeasureKind.Count when value.Measure.Per is null => AggregationKind.Additive,
            _ => AggregationKind.Quotient,
        },
        value.Decimals);

    /// <summary>The measure's own number at the period in force or another.</summary>
    public static ExpressionValue Own(MemberCall call, Func<Period, Period>? shift)
    {
        (MeasureValue? value, ErrorValue error) = call.Evaluate(ValueAspects.Value, shift);
        return value?.Value is { } number ? InUnit(value, number) : error;
    }

    private static ExpressionValue Events(MemberCall call, ValueAspects needed, Func<MeasureValue, double?> choose)
    {
        (MeasureValue? value, ErrorValue error) = call.Evaluate(needed);
        return value is not null && choose(value) is { } number
            ? new NumberValue(number, Unit.Count, AggregationKind.Additive, 0)
            : error;
    }

    private static ErrorValue Refuse(MemberCall call) => call.Fail(
        NameDiagnostics.MemberNotForKind, call.Measure.Short, Members.KindOf(call.Measure), call.Member.Text, call.Measure.Kind switch
        {
            MeasureKind.Proportion => "Use numerator, denominator or value.",
            MeasureKind.Count => "Use count, or give it 'per' in catalogue/measures.yml.",
            _ => "Use value.",
        });
}
