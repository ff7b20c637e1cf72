using System.Globalization;
using System.Text.RegularExpressions;

namespace BoardDocs.Data;

/// <summary>Says how a date is to be written that people and spreadsheets write but that is not read, because it can mean two things.</summary>
internal static partial class DateAdvice
{
    private const string Plain = $"is not a date that can be read: write it as {CellPeriod.Forms}";
    private const int LongestRead = 40;
    private const int FirstSerial = 20_000;
    private const int LastSerial = 80_000;

    /// <summary>What is wrong with a date.</summary>
    public static DateProblem Of(string text, Frequency frequency)
    {
        if (text.Length > LongestRead)
        {
            return new DateProblem(Plain, text);
        }

        string form = frequency == Frequency.Year ? "yyyy, as in 2023," : "yyyy-mm, as in 2023-09,";
        string remedy = $"give the column the format {form} in the spreadsheet and save the file again as CSV";
        if (TryReadSerial(text, out DateOnly day))
        {
            return new DateProblem(string.Create(CultureInfo.InvariantCulture, $"is the number that a spreadsheet keeps for {day:d MMMM yyyy}: {remedy}"), "serial");
        }

        return SlashedDay().IsMatch(text) ? new DateProblem($"is a date whose day and month can be mixed up: {remedy}", "/")
            : NamedMonth().IsMatch(text) || NumberedMonth().IsMatch(text) ? new DateProblem($"is a month in a form that is not read: {remedy}", "month")
            : WithTime().IsMatch(text) ? new DateProblem($"holds a time of day: {remedy}", "time")
            : AnyQuarter().IsMatch(text) ? new DateProblem("can be a quarter of the calendar or of the financial year: write 2023-Q3 for July to September 2023, or 2023/24 Q3 for October to December 2023", "quarter")
            : new DateProblem(Plain, text);
    }

    /// <summary>The days since the end of 1899, as spreadsheets count them.</summary>
    private static bool TryReadSerial(string text, out DateOnly day)
    {
        bool isSerial = PeriodParser.TryParseDigits(text, 5, out int number) && number is >= FirstSerial and <= LastSerial;
        day = isSerial ? new DateOnly(1899, 12, 30).AddDays(number) : default;
        return isSerial;
    }

    [GeneratedRegex("^[0-9]{1,2}[/.][0-9]{1,2}[/.]([0-9]{2}|[0-9]{4})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlashedDay();

    [GeneratedRegex("^((0?[1-9]|1[0-2])[/.-][0-9]{4}|[0-9]{4}[/.-](0?[1-9]|1[0-2]))$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberedMonth();

    [GeneratedRegex(
        "^([0-9]{1,2}[- ])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-' ]*[0-9]{2,4}$|^[0-9]{2,4}[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedMonth();

    [GeneratedRegex("^[0-9/.-]{6,10}[T ][0-9]{1,2}:[0-9]{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithTime();

    [GeneratedRegex("^(q[1-4][ -]*[0-9]{2,4}|[0-9]{4} *q[1-4])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyQuarter();
}

/// <summary>What is wrong with a date.</summary>
/// <param name="Words">To follow the cell's text in a sentence.</param>
/// <param name="Group">The same for cells with the same trouble.</param>
internal sealed record DateProblem(string Words, string Group);
