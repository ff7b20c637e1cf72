namespace BoardDocs.Data;

/// <summary>Arithmetic of frequencies.</summary>
public static class FrequencyExtensions
{
    /// <summary>Months from one row to the next: 1, 3 or 12.</summary>
    public static int MonthsPerStep(this Frequency frequency) => frequency switch
    {
        Frequency.Month => 1,
        Frequency.Quarter => 3,
        _ => 12,
    };

    /// <summary>Seasons, that is rows, in a year: 12, 4 or 1.</summary>
    public static int SeasonsPerYear(this Frequency frequency) => 12 / frequency.MonthsPerStep();

    /// <summary>The word for one step: month, quarter or year.</summary>
    public static string ToWord(this Frequency frequency) => frequency switch
    {
        Frequency.Month => "month",
        Frequency.Quarter => "quarter",
        _ => "year",
    };
}
