using System.Buffers;
using System.Globalization;
using BoardDocs.Statistics;

namespace BoardDocs.Review;

/// <summary>How numbers of a kind are written.</summary>
/// <param name="Decimals">Decimal places.</param>
/// <param name="Prefix">What stands before the digits, such as £.</param>
/// <param name="Suffix">What stands behind the digits; shares are fractions until they get their %.</param>
internal readonly record struct NumberLook(int Decimals, string Prefix, string Suffix)
{
    private const string Percent = "%";
    private const int MostDecimals = 15;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");

    /// <summary>Whether a plus stands before what is above 0, as pages print differences.</summary>
    public bool HasPlus { get; init; }

    /// <summary>Whether fractions are written as percentage points: 0.031 as 3.1.</summary>
    public bool IsPoints { get; init; }

    /// <summary>Numbers that are printed nowhere: whole ones as they are, others to three decimals.</summary>
    public static NumberLook Plain(params ReadOnlySpan<double?> numbers)
    {
        foreach (double? number in numbers)
        {
            if (number is double value && value != Math.Floor(value))
            {
                return new NumberLook(3, string.Empty, string.Empty);
            }
        }

        return new NumberLook(0, string.Empty, string.Empty);
    }

    /// <summary>The look of a printed number, or null where it is none.</summary>
    public static NumberLook? Like(string? printed)
    {
        string text = printed?.TrimStart('+', '-', NumberText.Minus[0]) ?? string.Empty;
        string digits = text.Trim('£', '%');
        if (digits.Length == 0 || digits.AsSpan().ContainsAnyExcept(Digits))
        {
            return null;
        }

        int point = digits.IndexOf('.', StringComparison.Ordinal);
        return new NumberLook(point < 0 ? 0 : digits.Length - point - 1, text[0] == '£' ? "£" : string.Empty, text[^1] == '%' ? Percent : string.Empty)
        {
            HasPlus = printed?.StartsWith('+') == true,
        };
    }

    /// <summary>The look of the change on a year earlier: counts as whole events, shares as percentage points to one decimal, everything else as the value.</summary>
    /// <param name="ofValue">The look of the value; null where it is not printed.</param>
    /// <param name="isCount">Whether events are counted.</param>
    public static NumberLook? OfChange(NumberLook? ofValue, bool isCount) => (isCount, ofValue) switch
    {
        (true, _) => new NumberLook(0, string.Empty, string.Empty) { HasPlus = true },
        (false, { Suffix: Percent }) => new NumberLook(1, string.Empty, string.Empty) { HasPlus = true, IsPoints = true },
        (false, { } look) => look with { HasPlus = true },
        _ => null,
    };

    /// <summary>The look with as many more decimals as it takes to tell two numbers apart; itself where none do.</summary>
    public NumberLook TellingApart(double before, double after)
    {
        NumberLook look = this;
        while (look.Decimals < MostDecimals && look.Write(before) == look.Write(after))
        {
            look = look with { Decimals = look.Decimals + 1 };
        }

        return look.Write(before) == look.Write(after) ? this : look;
    }

    /// <summary>A number with thousands commas and a true minus.</summary>
    public string Write(double value)
    {
        if (!Rounding.IsPrintable(value))
        {
            return NumberText.Missing;
        }

        decimal rounded = Rounding.Round(Rounding.ToDecimal(value) * (Suffix == Percent || IsPoints ? 100 : 1), Math.Clamp(Decimals, 0, MostDecimals));
        string text = Prefix + Math.Abs(rounded).ToString("N" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + Suffix;
        return rounded < 0 ? NumberText.Minus + text : rounded > 0 && HasPlus ? "+" + text : text;
    }
}
