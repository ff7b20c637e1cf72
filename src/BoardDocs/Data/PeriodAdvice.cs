using System.Globalization;
using System.Text.RegularExpressions;

namespace BoardDocs.Data;

/// <summary>Says how a period is to be written that people write in another way.</summary>
internal static partial class PeriodAdvice
{
    private const int LongestRead = 60;

    /// <summary>What to write, to follow "Write": the form meant, with its meaning where there are several, or all forms.</summary>
    public static string Of(string text)
    {
        if (text.Length > LongestRead)
        {
            return PeriodParser.Forms;
        }

        string tidy = text.Replace('\u2013', '-');
        return OfFinancialQuarter(tidy) ?? OfQuarter(tidy) ?? OfNamedMonth(tidy) ?? OfNumbers(tidy) ?? PeriodParser.Forms;
    }

    private static string? OfFinancialQuarter(string text)
    {
        if (FinancialQuarter().Match(text) is not { Success: true } match)
        {
            return null;
        }

        int first = Number(match, "first") % 100;
        bool follows = Number(match, "second") % 100 == (first + 1) % 100;
        return follows ? Invariant($"20{first:00}-{(first + 1) % 100:00} Q{Number(match, "quarter")}") : null;
    }

    private static string? OfQuarter(string text)
    {
        if (AnyQuarter().Match(text) is not { Success: true } match || !PeriodParser.TryParseYear(match.Groups["year"].Value, out int year))
        {
            return null;
        }

        int quarter = Number(match, "quarter");
        Period calendar = Period.Ending(Frequency.Quarter, year, quarter * 3);
        Period financial = calendar.Add(1);
        return Invariant($"{year}-Q{quarter} for the three months to {calendar.ToWords()}, or {year}-{(year + 1) % 100:00} Q{quarter} for those to {financial.ToWords()}");
    }

    private static string? OfNamedMonth(string text)
    {
        Match match = NamedMonth().Match(text);
        int month = match.Success ? Array.FindIndex(MonthNames, name => match.Groups["month"].Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1 : 0;
        if (month == 0 || !PeriodParser.TryParseYear(match.Groups["year"].Value, out int year))
        {
            return null;
        }

        string words = Period.Ending(Frequency.Month, year, month).ToWords();
        return Invariant($"{year}-{month:00} for the month, or quarter ending {words} for the three months that end with it");
    }

    private static string? OfNumbers(string text)
    {
        if (SlashedDay().Match(text) is { Success: true } day && Number(day, "month") is >= 1 and <= 12)
        {
            return Invariant($"{day.Groups["year"].Value}-{Number(day, "month"):00}");
        }

        if (ShortMonth().Match(text) is { Success: true } month && Number(month, "month") > 0)
        {
            return Invariant($"{month.Groups["year"].Value}-{Number(month, "month"):00}");
        }

        return PeriodParser.TryParseFinancialYear(text, out int first)
            ? Invariant($"one of its quarters, as in {first}-{(first + 1) % 100:00} Q1, or year ending March {first + 1}")
            : null;
    }

    private static string[] MonthNames { get; } = [.. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Take(12)];

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex(
        @"^(?:q(?:uarter)? *(?<quarter>[1-4])[ ,]*(?<first>(?:20)?[0-9][0-9]) *[/-] *(?<second>(?:20)?[0-9][0-9])|(?<first>(?:20)?[0-9][0-9]) *[/-] *(?<second>(?:20)?[0-9][0-9])[ ,-]*q(?:uarter)? *(?<quarter>[1-4]))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex FinancialQuarter();

    [GeneratedRegex(
        @"^(?:q(?:uarter)? *(?<quarter>[1-4])[ ,-]*(?<year>[0-9]{4})|(?<year>[0-9]{4})[ ,]*q(?:uarter)? *(?<quarter>[1-4]))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyQuarter();

    [GeneratedRegex(
        @"(?:^|[ /-])(?<month>[a-z]{3,9})[ ,-]*(?<year>[0-9]{4})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedMonth();

    [GeneratedRegex(@"^[0-9]{1,2}[/.](?<month>[0-9]{1,2})[/.](?<year>[0-9]{4})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlashedDay();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/](?<month>[0-9])$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShortMonth();
}
