using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>Finds the row of a dataset that a paper's period means.</summary>
internal static class PeriodAlignment
{
    /// <summary>The last period of the dataset's frequency that ends no later than the one asked for: in a quarterly paper, the last year of yearly data.</summary>
    public static Period Align(AreaParts? parts, Frequency frequency, Period period)
    {
        if (parts is null)
        {
            return period.As(frequency);
        }

        int step = frequency.MonthsPerStep();
        int overhang = (((period.LastMonth - parts.First.LastMonth) % step) + step) % step;
        return new Period(frequency, period.LastMonth - overhang);
    }
}
