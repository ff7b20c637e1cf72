using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Arithmetic that units and aggregation kinds allow: counts add up; rates, shares and medians only differ.</summary>
internal static class Arithmetic
{
    /// <summary>The result, or null with what is wrong and why.</summary>
    public static (NumberValue? Result, DiagnosticDescriptor Descriptor, string Reason) Apply(string sign, NumberValue left, NumberValue right) => sign switch
    {
        "+" => Add(left, right),
        "-" => Subtract(left, right),
        "*" => Multiply(left, right),
        _ => Divide(left, right),
    };

    private static (NumberValue? Result, DiagnosticDescriptor Descriptor, string Reason) Add(NumberValue left, NumberValue right)
    {
        if (!AgreeForSum(left, right))
        {
            return Disagree("added", left, right);
        }

        NumberValue? blocked = new[] { left, right }.FirstOrDefault(number => number.Aggregation is AggregationKind.Quotient or AggregationKind.Fixed);
        return blocked is null
            ? Done(left.Number + right.Number, UnitOf(left, right), AggregationOf(left, right))
            : (null, NameDiagnostics.DoesNotAddUp, blocked.Aggregation == AggregationKind.Quotient
                ? "Rates, percentages and ratios do not add up, and their mean is not the rate of the whole; add the counts and divide by what they are counted per."
                : "Published figures, medians, extremes and differences of rates do not add up.");
    }

    private static (NumberValue? Result, DiagnosticDescriptor Descriptor, string Reason) Subtract(NumberValue left, NumberValue right)
    {
        if (!AgreeForSum(left, right))
        {
            return Disagree("subtracted", left, right);
        }

        Unit unit = UnitOf(left, right);
        bool isAdditive = left.Aggregation is AggregationKind.Additive or AggregationKind.Constant
            && right.Aggregation is AggregationKind.Additive or AggregationKind.Constant;
        return Done(
            left.Number - right.Number,
            unit.Kind == UnitKind.Proportion ? Unit.PercentagePoints : unit,
            isAdditive ? AggregationOf(left, right) : AggregationKind.Fixed,
            left.Decimals is null || right.Decimals is null ? null : Math.Max(left.Decimals.Value, right.Decimals.Value));
    }

    private static (NumberValue? Result, DiagnosticDescriptor Descriptor, string Reason) Multiply(NumberValue left, NumberValue right) =>
        IsPlain(right) ? Done(left.Number * right.Number, left.Unit, left.Aggregation)
        : IsPlain(left) ? Done(left.Number * right.Number, right.Unit, right.Aggregation)
        : Disagree("multiplied", left, right);

    private static (NumberValue? Result, DiagnosticDescriptor Descriptor, string Reason) Divide(NumberValue left, NumberValue right)
    {
        if (right.Number == 0)
        {
            return (null, NameDiagnostics.DivisionByZero, "What it is divided by is 0.");
        }

        return IsPlain(right) ? Done(left.Number / right.Number, left.Unit, left.Aggregation)
            : left.Unit == right.Unit ? Done(left.Number / right.Number, Unit.Ratio, AggregationKind.Quotient)
            : Disagree("divided", left, right);
    }

    /// <summary>A plain number may join a count, as in <c>homicide.count - 1</c>; no other unit takes one.</summary>
    private static bool AgreeForSum(NumberValue left, NumberValue right) =>
        left.Unit == right.Unit || (IsPlain(left) && right.Unit == Unit.Count) || (IsPlain(right) && left.Unit == Unit.Count);

    private static bool IsPlain(NumberValue number) => number.Aggregation == AggregationKind.Constant && number.Unit == Unit.Number;

    private static Unit UnitOf(NumberValue left, NumberValue right) => IsPlain(left) ? right.Unit : left.Unit;

    private static AggregationKind AggregationOf(NumberValue left, NumberValue right) =>
        left.Aggregation == AggregationKind.Constant ? right.Aggregation : left.Aggregation;

    private static (NumberValue? Result, DiagnosticDescriptor Descriptor, string Reason) Done(
        double number, Unit unit, AggregationKind aggregation, int? decimals = null) =>
        (new NumberValue(number, unit, aggregation, decimals), NameDiagnostics.DoesNotAddUp, string.Empty);

    private static (NumberValue? Result, DiagnosticDescriptor Descriptor, string Reason) Disagree(string verb, NumberValue left, NumberValue right) =>
        (null, NameDiagnostics.UnitsDisagree, $"{Sentence.Open(ValueWords.Describe(left.Unit))} and {ValueWords.Describe(right.Unit)} cannot be {verb}.");
}
