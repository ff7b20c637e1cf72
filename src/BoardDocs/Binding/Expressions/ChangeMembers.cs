using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>change and change-percent: a value against the same window earlier.</summary>
internal static class ChangeMembers
{
    private const int MonthsPerYear = 12;

    public static ExpressionValue Change(MemberCall call)
    {
        (ChangeValue? change, MeasureValue? value, ErrorValue error) = Find(call);
        return change is null || value is null ? error : new NumberValue(
            change.Absolute,
            UnitOf(call.Measure),
            call.Measure.Kind == MeasureKind.Count ? AggregationKind.Additive : AggregationKind.Fixed,
            call.Measure.Kind == MeasureKind.Count ? 0 : value.Decimals)
        {
            IsDifference = true,
        };
    }

    /// <summary>The relative change; below twenty events it prints the counts instead.</summary>
    public static ExpressionValue Percent(MemberCall call)
    {
        if (call.Measure.Unit.IsPercent)
        {
            return call.Fail(
                NameDiagnostics.MemberNotForKind, call.Measure.Short, "a percentage", call.Member.Text, "Percentages change in percentage points: use change.");
        }

        (ChangeValue? change, MeasureValue? value, ErrorValue error) = Find(call);
        if (change is null || value is null)
        {
            return error;
        }

        return change.Ratio is not { } ratio
            ? call.Fail(DataDiagnostics.NoPercentage, call.Measure.Short, value.Area.Name, change.From.ToWords())
            : new NumberValue(ratio, Unit.RelativeChange, AggregationKind.Fixed)
            {
                Printed = call.Measure.Kind == MeasureKind.Count && change.HasFewEvents ? $"{Events(change.Before)} to {Events(change.After)}" : null,
            };
    }

    private static string Events(double count) => NumberText.Format(count, Unit.Count, 0);

    private static Unit UnitOf(MeasureSymbol measure) => measure.Kind == MeasureKind.Count ? Unit.Count
        : measure.Unit.IsPercent ? Unit.PercentagePoints
        : measure.Unit;

    private static (ChangeValue? Change, MeasureValue? Value, ErrorValue Error) Find(MemberCall call)
    {
        int months = call.Arguments.Months ?? MonthsPerYear;
        Frequency frequency = call.Measure.Dataset.Definition.Frequency;
        if (months % frequency.MonthsPerStep() != 0)
        {
            return (null, null, call.Fail(
                NameDiagnostics.WindowImpossible, call.Measure.Short, new Window(months, Frequency.Month).ToString(), $"Each row of its data covers a {frequency.ToWord()}."));
        }

        (MeasureValue? value, ErrorValue error) = call.Evaluate(months == MonthsPerYear ? ValueAspects.Change : ValueAspects.Value);
        if (value is null || months == MonthsPerYear)
        {
            return (value?.Change, value, error);
        }

        (MeasureValue? earlier, ErrorValue earlierError) = call.Evaluate(
            ValueAspects.Value, _ => value.Period with { LastMonth = value.Period.LastMonth - months });
        return earlier is null ? (null, null, earlierError) : (ChangeCalculator.Between(earlier, value), value, error);
    }
}
