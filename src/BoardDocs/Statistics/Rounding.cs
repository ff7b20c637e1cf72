using BoardDocs.Symbols;

namespace BoardDocs.Statistics;

/// <summary>Rounding for print: once, last, from full precision, half away from zero.</summary>
internal static class Rounding
{
    private const int MostDecimals = 15;
    private const double SmallSurvey = 200;

    // Beyond this a decimal could overflow once a share becomes a percentage.
    private const double Largest = 1e25;

    /// <summary>Rounds half away from zero in decimal arithmetic.</summary>
    /// <param name="value">A finite number.</param>
    /// <param name="decimals">Decimal places, 0 to 15.</param>
    /// <returns>The rounded number with that many decimal places and never a negative zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value <see cref="IsPrintable">cannot be printed</see>.</exception>
    public static decimal Round(double value, int decimals) => Round(ToDecimal(value), decimals);

    /// <summary>Rounds half away from zero.</summary>
    /// <param name="value">An exact number.</param>
    /// <param name="decimals">Decimal places, 0 to 15.</param>
    public static decimal Round(decimal value, int decimals)
    {
        decimal rounded = Math.Round(value, Math.Clamp(decimals, 0, MostDecimals), MidpointRounding.AwayFromZero);
        return rounded == 0 ? Math.Abs(rounded) : rounded;
    }

    /// <summary>A number as a person reads it: its 15 leading digits, so that the double 2.675 is the decimal 2.675.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value <see cref="IsPrintable">cannot be printed</see>.</exception>
    public static decimal ToDecimal(double value)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(IsPrintable(value), false, nameof(value));
        return (decimal)value;
    }

    /// <summary>Whether a value has a rounded form: it is a number of at most 10²⁵, far above any count of events or pounds.</summary>
    public static bool IsPrintable(double value) => Math.Abs(value) <= Largest;

    /// <summary>The decimal places of a column where the measure sets none.</summary>
    /// <param name="unit">The column's unit.</param>
    /// <param name="max">The largest magnitude in the column, in the unit.</param>
    /// <param name="surveyBase">The number of people asked, for a share from a survey.</param>
    /// <returns>
    /// Shares 1 (0 with under 200 people asked); rates 1, 2 under 10, 4 under 0.1; ratios, points and hours 1;
    /// pounds 2 under 1,000, else 0; plain numbers 0 where whole, else 1; counts, places and days 0.
    /// </returns>
    public static int DefaultDecimals(Unit unit, double max, double surveyBase = double.PositiveInfinity) => unit.Kind switch
    {
        UnitKind.Proportion or UnitKind.PercentagePoints => surveyBase < SmallSurvey ? 0 : 1,
        UnitKind.Rate => RateDecimals(Math.Abs(max)),
        UnitKind.RelativeChange or UnitKind.Ratio or UnitKind.Hours => 1,
        UnitKind.Pounds => Math.Abs(max) < 1000 ? 2 : 0,
        UnitKind.Number => double.IsInteger(max) ? 0 : 1,
        _ => 0,
    };

    private static int RateDecimals(double max) => max switch
    {
        > 0 and < 0.1 => 4,
        > 0 and < 10 => 2,
        _ => 1,
    };
}
