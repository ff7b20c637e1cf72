using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>Reads what stands after <c>@</c>.</summary>
internal static class PeriodWords
{
    /// <summary>The relative forms, as part of a sentence.</summary>
    public const string Forms = "year-ago, previous-quarter or previous-month";

    /// <summary>A period of any written form, or one relative to the period in force; null where neither can be read.</summary>
    public static Period? Read(string text, Period? current) => text switch
    {
        "year-ago" => Back(current, current?.Frequency, 12),
        "previous-quarter" => Back(current, Frequency.Quarter, 3),
        "previous-month" => Back(current, Frequency.Month, 1),
        _ => PeriodParser.TryParse(text, out Period period) ? period : null,
    };

    private static Period? Back(Period? current, Frequency? frequency, int months) => current is { } period && frequency is { } length
        ? new Period(length, period.LastMonth - months)
        : null;
}
