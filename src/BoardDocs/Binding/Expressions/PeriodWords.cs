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

    /// <summary>What to write in place of a text that is no period, to follow "Write".</summary>
    public static string Advice(string text)
    {
        string word = text.ToLowerInvariant();
        bool isEarlier = word.StartsWith("last", StringComparison.Ordinal) || word.StartsWith("prev", StringComparison.Ordinal) || word.EndsWith("ago", StringComparison.Ordinal);
        string? meant = !isEarlier ? null
            : word.Contains("year", StringComparison.Ordinal) ? "year-ago"
            : word.Contains("quarter", StringComparison.Ordinal) ? "previous-quarter"
            : word.Contains("month", StringComparison.Ordinal) ? "previous-month"
            : null;
        return meant ?? (PeriodAdvice.Of(text) is var advice && advice == PeriodParser.Forms ? $"{advice}, or {Forms}" : advice);
    }

    private static Period? Back(Period? current, Frequency? frequency, int months) => current is { } period && frequency is { } length
        ? new Period(length, period.LastMonth - months)
        : null;
}
