using System.Globalization;

namespace BoardDocs.Data;

/// <summary>Reads the periods that papers and catalogue files write.</summary>
public static class PeriodParser
{
    /// <summary>The accepted forms as part of a sentence.</summary>
    public const string Forms =
        "2023-24 Q2 (financial quarter), 2023-Q3 (calendar quarter), 2023-09 (month), 2023 (year) or quarter ending September 2023";

    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Reads one period; see <see cref="Forms"/>. Q1 of a financial year is April to June.</summary>
    public static bool TryParse(string text, out Period period)
    {
        // An en dash is what word processors make of the hyphen in 2023-24.
        string[] words = text.Replace('\u2013', '-').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        period = default;
        return words.Length switch
        {
            1 => TryParseWord(words[0], out period),
            2 => TryParseQuarter(words[0], words[1], out period) || TryParseQuarter(words[1], words[0], out period),
            4 => TryParseEnding(words, out period),
            _ => false,
        };
    }

    /// <summary>Reads two periods with <c>to</c> between them, the earlier one first, or one period alone.</summary>
    public static bool TryParseRange(string text, out PeriodRange range)
    {
        int middle = text.IndexOf(" to ", StringComparison.OrdinalIgnoreCase);
        bool isRead = TryParse(middle < 0 ? text : text[..middle], out Period from) & TryParse(middle < 0 ? text : text[(middle + 4)..], out Period to);
        range = new PeriodRange(from, to);
        return isRead && from.LastMonth <= to.LastMonth;
    }

    /// <summary>Reads a year of four digits between 1900 and 2199.</summary>
    internal static bool TryParseYear(ReadOnlySpan<char> text, out int year) =>
        TryParseDigits(text, 4, out year) && year is >= FirstYear and <= LastYear;

    /// <summary>Reads a month of two digits.</summary>
    internal static bool TryParseMonth(ReadOnlySpan<char> text, out int month) =>
        TryParseDigits(text, 2, out month) && month is >= 1 and <= 12;

    /// <summary>Reads <c>2023-24</c> or <c>2023/24</c>; the second year must follow the first.</summary>
    internal static bool TryParseFinancialYear(ReadOnlySpan<char> text, out int firstYear)
    {
        firstYear = 0;
        return text.Length == 7 && text[4] is '-' or '/'
            && TryParseYear(text[..4], out firstYear)
            && TryParseDigits(text[5..], 2, out int second)
            && second == (firstYear + 1) % 100;
    }

    /// <summary>Reads exactly that many digits.</summary>
    internal static bool TryParseDigits(ReadOnlySpan<char> text, int count, out int number)
    {
        number = 0;
        return text.Length == count && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryParseWord(string word, out Period period)
    {
        period = default;
        if (TryParseYear(word, out int year))
        {
            period = Period.Ending(Frequency.Year, year, 12);
            return true;
        }

        if (word.Length < 7 || word[4] is not ('-' or '/'))
        {
            return false;
        }

        if (word.LastIndexOf('-') is 7 and int hyphen)
        {
            return TryParseQuarter(word[..hyphen], word[(hyphen + 1)..], out period);
        }

        return word[4] == '-' && TryParseYear(word.AsSpan(0, 4), out year) && TryParseInYear(year, word.AsSpan(5), out period);
    }

    private static bool TryParseInYear(int year, ReadOnlySpan<char> rest, out Period period)
    {
        if (TryParseMonth(rest, out int month))
        {
            period = Period.Ending(Frequency.Month, year, month);
            return true;
        }

        bool isQuarter = TryParseQuarterNumber(rest, out int quarter);
        period = isQuarter ? Period.Ending(Frequency.Quarter, year, quarter * 3) : default;
        return isQuarter;
    }

    private static bool TryParseQuarter(string financialYear, string quarterWord, out Period period)
    {
        bool isQuarter = TryParseFinancialYear(financialYear, out int year) & TryParseQuarterNumber(quarterWord, out int quarter);
        period = isQuarter ? Period.Ending(Frequency.Quarter, year, 3).Add(quarter) : default;
        return isQuarter;
    }

    private static bool TryParseQuarterNumber(ReadOnlySpan<char> text, out int quarter)
    {
        quarter = text.Length == 2 ? text[1] - '0' : 0;
        return quarter is >= 1 and <= 4 && text[0] is 'Q' or 'q' && text.Length == 2;
    }

    private static bool TryParseEnding(string[] words, out Period period)
    {
        period = default;
        bool isQuarter = words[0].Equals("quarter", StringComparison.OrdinalIgnoreCase);
        bool isYear = words[0].Equals("year", StringComparison.OrdinalIgnoreCase);
        int month = MonthNamed(words[2]);
        if ((!isQuarter && !isYear) || !words[1].Equals("ending", StringComparison.OrdinalIgnoreCase)
            || month == 0 || !TryParseYear(words[3], out int year))
        {
            return false;
        }

        period = Period.Ending(isQuarter ? Frequency.Quarter : Frequency.Year, year, month);
        return true;
    }

    private static int MonthNamed(string name)
    {
        DateTimeFormatInfo names = CultureInfo.InvariantCulture.DateTimeFormat;
        return Enumerable.Range(1, 12).FirstOrDefault(month =>
            name.Equals(names.GetMonthName(month), StringComparison.OrdinalIgnoreCase)
            || name.Equals(names.GetAbbreviatedMonthName(month), StringComparison.OrdinalIgnoreCase));
    }
}
