using System.Globalization;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>Numbers of a figure's table as people read them.</summary>
internal static class NumberText
{
    /// <summary>A number with thousands commas, a true minus, and the sign of its unit, rounded half away from zero.</summary>
    public static string Format(double value, Unit unit, int decimals)
    {
        decimal rounded = Math.Round((decimal)value * (unit.IsPercent ? 100 : 1), decimals, MidpointRounding.AwayFromZero);
        string digits = Math.Abs(rounded).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return (rounded < 0 ? "\u2212" : string.Empty) + (unit.Kind == UnitKind.Pounds ? "£" : string.Empty) + digits + (unit.IsPercent ? "%" : string.Empty);
    }
}
