using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Numbers at full precision, for those who check a sum, and as pages print them.</summary>
internal static class ExactNumber
{
    private const double LongestWhole = 1e15;

    /// <summary>The shortest digits that read back as the same number; whole numbers with commas between thousands.</summary>
    public static string Of(double number) => double.IsInteger(number) && Math.Abs(number) < LongestWhole
        ? number.ToString("#,##0", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A number with its unit.</summary>
    public static string Of(double number, Unit unit) => unit.Kind switch
    {
        UnitKind.Count or UnitKind.Number or UnitKind.Ratio or UnitKind.Rank => Of(number),
        UnitKind.Proportion or UnitKind.RelativeChange => Hundredths(number) + "%",
        UnitKind.PercentagePoints => Hundredths(number) + " percentage points",
        _ => $"{Of(number)} {UnitWords.Name(unit)}",
    };

    /// <summary>A number as pages print it, with its unit.</summary>
    public static string Printed(double number, Unit unit, int decimals) => NumberText.Format(number, unit, decimals) + unit.Kind switch
    {
        UnitKind.Rate or UnitKind.Days or UnitKind.Hours => " " + UnitWords.Name(unit),
        UnitKind.PercentagePoints => " percentage points",
        _ => string.Empty,
    };

    /// <summary>A fraction as a percentage with one decimal.</summary>
    public static string Percent(double fraction) => double.IsFinite(fraction) ? fraction.ToString("0.0%", CultureInfo.InvariantCulture) : "unknown";

    /// <summary>A number of a test, to four significant digits.</summary>
    public static string Rounded(double number) => number.ToString("G4", CultureInfo.InvariantCulture);

    /// <summary>Fifteen digits: 0.853 is 85.3 and not 85.29999999999999.</summary>
    private static string Hundredths(double fraction) => (fraction * 100).ToString("G15", CultureInfo.InvariantCulture);
}
