using System.Globalization;
using BoardDocs.Data;

namespace BoardDocs.Emit;

/// <summary>Days and periods in words.</summary>
internal static class DateWords
{
    /// <summary>A day: <c>14 November 2023</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as machines read it: <c>2023-11-14</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A paper's period: <c>Quarter ending September 2023</c>.</summary>
    public static string Period(Period period) => period.Frequency switch
    {
        Frequency.Quarter => "Quarter ending " + period.ToWords(),
        Frequency.Year => "Year ending " + period.ToWords(),
        _ => period.ToWords(),
    };
}
