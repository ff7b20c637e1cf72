using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>
/// An area's denominators at the middle of any window: on the line between the middles of two estimates, so that of yearly estimates a
/// year that ends in March has three quarters of the year before's and one quarter of its own (specs/statistics.md, Population).
/// </summary>
/// <param name="Line">The estimates.</param>
/// <param name="Newest">The newest estimate that every area of the figure has; later ones are left out, so that all areas share them.</param>
internal sealed record MidWindow(PopulationLine Line, Period Newest)
{
    /// <summary>How many months a window of rows covers; rows that count a whole year or a day do so whatever their distance.</summary>
    public static int Months(DatasetDefinition dataset, int steps)
    {
        int step = dataset.Frequency.MonthsPerStep();
        int row = dataset.Covers switch
        {
            DatasetCoverage.Year or DatasetCoverage.TwelveMonths => 12,
            DatasetCoverage.AsAt => 0,
            _ => step,
        };
        return ((steps - 1) * step) + row;
    }

    /// <summary>The denominators at the middle of a window; the first and the last estimate stand for all before and after them.</summary>
    public AreaPopulation At(Period end, int months)
    {
        double middle = MiddleOf(end, months);
        return new AreaPopulation(OnLine(Line.Own, middle), Line.NeedsReference ? OnLine(Line.Reference, middle) : 1);
    }

    /// <summary>Whether the middle of a window lies after the last estimate.</summary>
    public bool IsCarriedForward(Period end, int months) => MiddleOf(end, months) > MiddleOf(Newest, Newest.Months);

    private double OnLine(Series? series, double middle)
    {
        (double Middle, double Value)? before = null;
        for (int index = 0; series is not null && index < series.Length && series.First.Add(index) <= Newest; index++)
        {
            (double Middle, double Value) estimate = (MiddleOf(series.First.Add(index), Newest.Months), series.Values[index]);
            if (estimate.Value > 0)
            {
                if (estimate.Middle >= middle)
                {
                    return before is { } earlier ? Between(earlier, estimate, middle) : estimate.Value;
                }

                before = estimate;
            }
        }

        return before?.Value ?? double.NaN;
    }

    private static double Between((double Middle, double Value) earlier, (double Middle, double Value) later, double middle) =>
        earlier.Value + ((later.Value - earlier.Value) * (middle - earlier.Middle) / (later.Middle - earlier.Middle));

    /// <summary>The middle of some months, counted in months.</summary>
    private static double MiddleOf(Period end, int months) => end.LastMonth + 1 - (months / 2.0);
}
