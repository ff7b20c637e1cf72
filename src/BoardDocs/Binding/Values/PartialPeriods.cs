using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Finds periods in a window that the catalogue calls cut short.</summary>
internal static class PartialPeriods
{
    /// <summary>
    /// The last period of the window that is cut short, unless the same period of the year before or after is cut on the same day.
    /// A dataset's latest period is left to the data's own diagnostics.
    /// </summary>
    public static ValueFinding? Find(MeasureSymbol measure, RolledArea rolled, MeasureValue value)
    {
        DatasetDefinition dataset = measure.Dataset.Definition;
        if (dataset.PartialPeriods.IsEmpty)
        {
            return null;
        }

        int end = value.Period.StepsAfter(rolled.Parts.First);
        foreach (Period period in Enumerable.Range(0, rolled.Steps).Select(back => rolled.Parts.First.Add(end - back)))
        {
            if (period != rolled.Parts.Source.Last && CutAt(dataset, period) is { } cut && !dataset.IsCutAlike(cut.Month.LastMonth))
            {
                return new ValueFinding(
                    EditorialDiagnostics.PartialPeriod, measure.Short, WindowText.Ending(value.Window, value.Period), cut.Month.ToWords(), cut.Words);
            }
        }

        return null;
    }

    private static (Period Month, string Words)? CutAt(DatasetDefinition dataset, Period period)
    {
        for (int month = period.LastMonth; month > period.LastMonth - period.Months; month--)
        {
            if (dataset.PartialPeriods.TryGetValue(month, out string? words))
            {
                return (new Period(Frequency.Month, month), words);
            }
        }

        return null;
    }
}
