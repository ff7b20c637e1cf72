using System.Globalization;
using System.Text.RegularExpressions;

namespace BoardDocs.Binding;

/// <summary>A number as people type it in a table: <c>£12,885.50</c>, <c>-1,000</c>, <c>31 [p]</c>.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">How many decimals it was written with.</param>
/// <param name="IsPounds">Whether it has a pound sign.</param>
internal readonly partial record struct TypedNumber(decimal Value, int Decimals, bool IsPounds)
{
    // The sum of many such numbers still fits a decimal.
    private const decimal Largest = 1e20m;

    private static readonly TypedNumber Nothing = new(0, 0, IsPounds: false);

    /// <summary>Reads a number; a dash alone is 0; null for everything else, per cent included.</summary>
    public static TypedNumber? Read(string text)
    {
        if (text.Trim() is "-" or "\u2013" or "\u2014" or "\u2212")
        {
            return Nothing;
        }

        Match match = Form().Match(text);
        string digits = match.Groups["digits"].Value.Replace(",", string.Empty, StringComparison.Ordinal);
        if (!match.Success || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            || value > Largest)
        {
            return null;
        }

        int point = digits.IndexOf('.', StringComparison.Ordinal);
        return new TypedNumber(
            match.Groups["minus"].Success ? -value : value,
            point < 0 ? 0 : digits.Length - point - 1,
            match.Groups["pounds"].Success);
    }

    [GeneratedRegex(
        @"^\s*(?:(?<minus>[-\u2212\u2013])|\+)?\s*(?<pounds>£)?\s*(?<minus>[-\u2212\u2013])?(?<digits>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,20})(?:\.[0-9]{1,8})?)\s*(?:\[[a-z]+\])?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
