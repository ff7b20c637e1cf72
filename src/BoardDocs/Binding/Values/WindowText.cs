using System.Globalization;
using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>Windows in running text.</summary>
internal static class WindowText
{
    /// <summary><c>the 12 months to September 2023</c>, <c>September 2023</c>, <c>the quarter to September 2023</c>, <c>the year to March 2023</c>.</summary>
    public static string Ending(Window window, Period period) => window switch
    {
        { Months: 1 } => period.ToWords(),
        { Frequency: Frequency.Year, Months: 12 } => $"the year to {period.ToWords()}",
        { Frequency: Frequency.Quarter, Months: 3 } => $"the quarter to {period.ToWords()}",
        _ => string.Create(CultureInfo.InvariantCulture, $"the {window.Months} months to {period.ToWords()}"),
    };
}
