using System.Globalization;
using BoardDocs.Symbols;

namespace BoardDocs.Statistics;

/// <summary>Numbers as the pack prints them.</summary>
internal static class NumberText
{
    /// <summary>The true minus sign, U+2212.</summary>
    public const string Minus = "\u2212";

    /// <summary>What stands where there is no number.</summary>
    public const string Missing = "Not available";

    /// <summary>What a chart or tile prints for a number that is too small to be shown.</summary>
    public const string Suppressed = "Suppressed";

    /// <summary>A number with thousands commas, a true minus, and the sign of its unit.</summary>
    /// <param name="value">In the unit; shares, points and relative changes as fractions.</param>
    /// <param name="unit">The unit: shares and relative changes get <c>%</c>, pounds <c>£</c>; the words of other units are the caller's.</param>
    /// <param name="decimals">Decimal places, 0 to 15.</param>
    /// <returns>The text, rounded once, never <c>-0.0</c>; <see cref="Missing"/> for what is not a number or beyond 10²⁵.</returns>
    public static string Format(double value, Unit unit, int decimals) => Format(value, unit, decimals, withPlus: false);

    /// <summary>As <see cref="Format(double, Unit, int)"/>, with a plus before what is above 0 after rounding.</summary>
    public static string FormatSigned(double value, Unit unit, int decimals) => Format(value, unit, decimals, withPlus: true);

    private static string Format(double value, Unit unit, int decimals, bool withPlus)
    {
        if (!Rounding.IsPrintable(value))
        {
            return Missing;
        }

        decimal rounded = Rounding.Round(Rounding.ToDecimal(value) * Factor(unit), decimals);
        string digits = Math.Abs(rounded).ToString("N" + Math.Max(0, decimals).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        string sign = rounded < 0 ? Minus : withPlus && rounded > 0 ? "+" : string.Empty;
        return sign + (unit.Kind == UnitKind.Pounds ? "£" : string.Empty) + digits + (unit.IsPercent ? "%" : string.Empty);
    }

    private static decimal Factor(Unit unit) => unit.IsPercent || unit.Kind == UnitKind.PercentagePoints ? 100 : 1;
}
