namespace BoardDocs.Syntax;

/// <summary>The shapes of tokens in expressions.</summary>
internal static class ExpressionScanners
{
    /// <summary>A name; words with a meaning, numbers and periods are not names.</summary>
    public static int Name(ReadOnlySpan<char> line)
    {
        int length = CharacterClass.CountName(line);
        ReadOnlySpan<char> name = line[..length];
        bool isOther = CharacterClass.CountDigits(name) == length || Period(line) > 0 || name is "and" or "or" or "not" or "to";
        return isOther ? 0 : length;
    }

    /// <summary>A number with <c>.</c> as its decimal point, and a <c>%</c> sign directly behind it where there is one.</summary>
    public static int Number(ReadOnlySpan<char> line)
    {
        int length = CharacterClass.CountDigits(line);
        if (length == 0 || CharacterClass.CountName(line) > length)
        {
            return 0;
        }

        int decimals = length < line.Length && line[length] == '.' ? CharacterClass.CountDigits(line[(length + 1)..]) : 0;
        length += decimals > 0 ? decimals + 1 : 0;
        return length < line.Length && line[length] == '%' ? length + 1 : length;
    }

    /// <summary>A period that stands alone: a year, a hyphen and a digit or quarter, as in <c>2022-06</c> or <c>2022-Q2</c>.</summary>
    public static int Period(ReadOnlySpan<char> line)
    {
        bool isPeriod = CharacterClass.CountDigits(line) == 4 && line.Length > 5 && line[4] == '-'
            && (char.IsAsciiDigit(line[5]) || (line[5] == 'Q' && line.Length > 6 && char.IsAsciiDigit(line[6])));
        return isPeriod ? CharacterClass.CountName(line) : 0;
    }

    /// <summary>A period behind <c>@</c>: a word such as <c>year-ago</c>, or one of the forms that front matter takes, blanks included.</summary>
    public static int PeriodAfterAt(ReadOnlySpan<char> line)
    {
        int length = PeriodWord(line);
        if (IsQuarter(line[..length]))
        {
            return WithWord(line, length, char.IsAsciiDigit);
        }

        if (length >= 4 && char.IsAsciiDigit(line[0]))
        {
            int withQuarter = WithWord(line, length, c => c is 'Q' or 'q');
            return withQuarter > length && IsQuarter(LastWord(line[..withQuarter])) ? withQuarter : length;
        }

        return line[..length] is "quarter" ? QuarterEnding(line) : length;
    }

    /// <summary>A unit of time behind a number.</summary>
    public static int TimeUnit(ReadOnlySpan<char> line)
    {
        int length = CharacterClass.CountName(line);
        return line[..length] is "month" or "months" or "quarter" or "quarters" or "year" or "years" ? length : 0;
    }

    /// <summary>A minus sign before its operand.</summary>
    public static int PrefixMinus(ReadOnlySpan<char> line) => !line.IsEmpty && line[0] == '-' ? 1 : 0;

    private static int PeriodWord(ReadOnlySpan<char> line)
    {
        int length = CharacterClass.CountName(line);
        bool hasSlash = length == 4 && CharacterClass.CountDigits(line) == 4 && line.Length > 6 && line[4] == '/';
        return hasSlash && CharacterClass.CountDigits(line[5..]) == 2 ? 7 : length;
    }

    private static bool IsQuarter(ReadOnlySpan<char> word) =>
        word.Length > 1 && word[0] is 'Q' or 'q' && CharacterClass.CountDigits(word[1..]) == word.Length - 1;

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && !CharacterClass.IsBlank(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }

    private static int WithWord(ReadOnlySpan<char> line, int length, Func<char, bool> begins)
    {
        int start = length + CharacterClass.CountBlanks(line[length..]);
        return start > length && start < line.Length && begins(line[start]) ? start + PeriodWord(line[start..]) : length;
    }

    private static int QuarterEnding(ReadOnlySpan<char> line)
    {
        int ending = WithWord(line, "quarter".Length, c => c == 'e');
        int month = WithWord(line, ending, char.IsAsciiLetterUpper);
        return month == ending ? ending : WithWord(line, month, char.IsAsciiDigit);
    }
}
