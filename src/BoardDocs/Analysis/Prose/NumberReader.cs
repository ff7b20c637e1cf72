using System.Globalization;
using BoardDocs.Binding;

namespace BoardDocs.Analysis;

/// <summary>Reads the numbers of sentences: <c>4,789</c>, <c>11.8%</c>, <c>4 per cent</c>, <c>5th</c>, <c>£1.2m</c>, <c>twelve</c>.</summary>
internal static class NumberReader
{
    private const int LastInWords = 100;

    // A number with more digits is no figure of a report, and must not overflow.
    private const int MostDigits = 15;

    private static readonly WordTable Words = Build();

    /// <summary>The number at a place, with all that is glued to it; a word where what is glued to it makes it no number.</summary>
    public static ProseToken Read(string text, int start, int end)
    {
        bool isMoney = text[start] == '£';
        int digits = isMoney ? start + 1 : start;
        int position = EndOfDigits(text, digits, end);
        string plain = text[digits..position].Replace(",", string.Empty, StringComparison.Ordinal);
        int suffix = position;
        while (position < end && (char.IsLetterOrDigit(text[position]) || (text[position] is '-' or '/' or '\u2013' && position + 1 < end && char.IsLetterOrDigit(text[position + 1]))))
        {
            position++;
        }

        string glued = text[suffix..position];
        bool isPlace = glued is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";
        bool isScaled = glued is "m" or "k" or "bn" or "M" or "K";
        if ((glued.Length > 0 && !isPlace && !isScaled) || plain.Length > MostDigits)
        {
            return new ProseToken(ProseTokenKind.Word, text[start..position], start, position) { Sense = IsYears(text[start..position]) ? Sense.Time : Sense.None };
        }

        int percent = PercentLength(text, position, end);
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        return new ProseToken(ProseTokenKind.Number, text[start..(position + percent)], start, position + percent)
        {
            Number = new ProseNumber(decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), point < 0 ? 0 : plain.Length - point - 1)
            {
                IsPercent = percent > 0,
                IsPlace = isPlace,
                IsMoneyOrScaled = isMoney || isScaled,
                MayBeYear = percent == 0 && suffix - digits == 4 && plain is ['1', '9', _, _] or ['2', '0' or '1', _, _],
            },
        };
    }

    /// <summary>The number that a word says, up to a hundred; null for other words.</summary>
    public static ProseNumber? OfWord(ReadOnlySpan<char> word) => Words.Find(word) switch
    {
        0 => null,
        < LastInWords + 1 and int number => new ProseNumber(number - 1, 0) { IsWord = true },
        int place => new ProseNumber(place - LastInWords - 1, 0) { IsWord = true, IsPlace = true },
    };

    /// <summary>Whether a word says a number.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) => Words.Find(word) != 0;

    private static WordTable Build()
    {
        var words = new WordTable(2 * LastInWords);
        for (int number = 0; number < LastInWords; number++)
        {
            words.Add(NumberWords.Of(number), number + 1);
            if (number > 0)
            {
                words.Add(NumberWords.PlaceOf(number), LastInWords + 1 + number);
            }
        }

        return words;
    }

    /// <summary>Digits with commas between groups of three and one decimal point.</summary>
    private static int EndOfDigits(string text, int position, int end)
    {
        while (position < end && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        while (position + 3 < end && text[position] == ',' && AreDigits(text, position + 1, 3) && (position + 4 >= end || !char.IsAsciiDigit(text[position + 4])))
        {
            position += 4;
        }

        if (position + 1 < end && text[position] == '.' && char.IsAsciiDigit(text[position + 1]))
        {
            position++;
            while (position < end && char.IsAsciiDigit(text[position]))
            {
                position++;
            }
        }

        return position;
    }

    private static bool AreDigits(string text, int start, int count) => !text.AsSpan(start, count).ContainsAnyExceptInRange('0', '9');

    private static int PercentLength(string text, int position, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(position, end - position);
        int blanks = rest.StartsWith(" ") || rest.StartsWith("\u00a0") ? 1 : 0;
        foreach (string sign in (ReadOnlySpan<string>)["%", "per cent", "percent"])
        {
            ReadOnlySpan<char> behind = rest[blanks..];
            if (behind.StartsWith(sign, StringComparison.OrdinalIgnoreCase) && (sign == "%" || behind.Length == sign.Length || !char.IsLetter(behind[sign.Length])))
            {
                return blanks + sign.Length;
            }
        }

        return 0;
    }

    /// <summary>2023/24, 2023-24 and the like.</summary>
    private static bool IsYears(string text) => text.Length is 7 or 9 && text[4] is '/' or '-' or '\u2013' && AreDigits(text, 0, 4);
}
