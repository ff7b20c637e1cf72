namespace BoardDocs.Data;

/// <summary>Periods that the catalogue calls cut short.</summary>
internal static class CutPeriods
{
    private const int MonthsPerYear = 12;

    /// <summary>Whether the same period of the year before or after is cut on the same day, so that the two compare.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="month">The last month of a period that is cut.</param>
    public static bool IsCutAlike(this DatasetDefinition dataset, int month) =>
        dataset.DayOfCut(month) is { } day && (dataset.DayOfCut(month - MonthsPerYear) == day || dataset.DayOfCut(month + MonthsPerYear) == day);

    /// <summary>The day in <c>6 March</c>.</summary>
    private static string? DayOfCut(this DatasetDefinition dataset, int month) =>
        dataset.PartialPeriods.TryGetValue(month, out string? words) ? words.Split(' ')[0] : null;
}
