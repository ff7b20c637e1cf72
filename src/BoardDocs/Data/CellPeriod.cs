using System.Diagnostics.CodeAnalysis;

namespace BoardDocs.Data;

/// <summary>The date in a cell of a data file, read as a period of the dataset's frequency.</summary>
internal static class CellPeriod
{
    /// <summary>The accepted forms as part of a sentence.</summary>
    public const string Forms = "2023-09, 2023-09-30 (the last day), 202309, 30-09-2023, 2023/24 Q2, 2023-Q3 or 2023";

    /// <summary>Reads one date.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="frequency">The dataset's frequency.</param>
    /// <param name="period">The period, where the answer is true.</param>
    /// <param name="problem">What is wrong, to follow the cell's text in a sentence, where the answer is false.</param>
    public static bool TryParse(string text, Frequency frequency, out Period period, [NotNullWhen(false)] out DateProblem? problem)
    {
        if (!TryRead(text, out Period written, out bool isMonthEnd))
        {
            period = default;
            problem = DateAdvice.Of(text, frequency);
            return false;
        }

        period = written.As(frequency);
        string? mismatch = Compare(written.Frequency, isMonthEnd, period);
        problem = mismatch is null ? null : new DateProblem(mismatch, mismatch);
        return problem is null;
    }

    /// <summary>Reads what was written; a day counts as its month.</summary>
    private static bool TryRead(string text, out Period period, out bool isMonthEnd)
    {
        isMonthEnd = true;
        ReadOnlySpan<char> cell = text;
        if (cell.Length == 10 && TryReadDay(cell, out DateOnly day))
        {
            isMonthEnd = day.AddDays(1).Day == 1;
            period = Period.Ending(Frequency.Month, day.Year, day.Month);
            return true;
        }

        if (cell.Length == 6 && PeriodParser.TryParseYear(cell[..4], out int year) && PeriodParser.TryParseMonth(cell[4..], out int month))
        {
            period = Period.Ending(Frequency.Month, year, month);
            return true;
        }

        // 2010-11 is a month; only with a slash is it a financial year.
        if (cell.Contains('/') && PeriodParser.TryParseFinancialYear(cell, out year))
        {
            period = Period.Ending(Frequency.Year, year + 1, 3);
            return true;
        }

        return PeriodParser.TryParse(text, out period);
    }

    private static bool TryReadDay(ReadOnlySpan<char> cell, out DateOnly day)
    {
        day = default;
        bool yearFirst = cell[4] == '-' && cell[7] == '-';
        if (!yearFirst && !(cell[2] == '-' && cell[5] == '-'))
        {
            return false;
        }

        ReadOnlySpan<char> days = yearFirst ? cell[8..] : cell[..2];
        if (!PeriodParser.TryParseYear(yearFirst ? cell[..4] : cell[6..], out int year)
            || !PeriodParser.TryParseMonth(yearFirst ? cell[5..7] : cell[3..5], out int month)
            || !PeriodParser.TryParseDigits(days, 2, out int number)
            || number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, number);
        return true;
    }

    private static string? Compare(Frequency written, bool isMonthEnd, Period period) => period.Frequency switch
    {
        Frequency.Month when written != Frequency.Month => $"is a {written.ToWord()}, but the dataset has a row every month",
        Frequency.Quarter when written == Frequency.Year => "is a year, but the dataset has a row every quarter",
        Frequency.Quarter when period.Month % 3 != 0 => "is not the end of a quarter (March, June, September or December)",
        Frequency.Year when written == Frequency.Quarter => "is a quarter, but the dataset has a row every year",
        not Frequency.Month when !isMonthEnd => $"is not the last day of a {period.Frequency.ToWord()}",
        _ => null,
    };
}
