using System.Globalization;

namespace BoardDocs.Statistics;

/// <summary>Places in words: 1st, 2nd, 11th.</summary>
internal static class Ordinals
{
    /// <summary>The number and its ending, without superscript.</summary>
    public static string ToText(int number) => number.ToString(CultureInfo.InvariantCulture) + Ending(Math.Abs((long)number));

    private static string Ending(long number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
