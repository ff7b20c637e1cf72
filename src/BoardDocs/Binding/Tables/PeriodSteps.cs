using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>The months, quarters or years between two periods.</summary>
internal static class PeriodSteps
{
    /// <summary>
    /// Every period of a length that a range covers. A range of longer periods begins with the first that lies in it, so that
    /// the months of 2023 begin with January; one of shorter periods begins with the period that ends with the first.
    /// </summary>
    public static ImmutableArray<Period> Of(PeriodRange range, Frequency step)
    {
        int months = step.MonthsPerStep();
        int first = range.From.Months > months ? range.From.LastMonth - range.From.Months + months : range.From.LastMonth;
        var periods = ImmutableArray.CreateBuilder<Period>();
        for (int month = first; month <= range.To.LastMonth; month += months)
        {
            periods.Add(new Period(step, month));
        }

        return periods.ToImmutable();
    }
}
