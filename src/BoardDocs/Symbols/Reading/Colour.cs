using System.Globalization;

namespace BoardDocs.Symbols;

/// <summary>Colours as style sheets write them.</summary>
internal static class Colour
{
    /// <summary>Reads <c>#RRGGBB</c> or <c>#RGB</c> into <c>#RRGGBB</c> in upper case.</summary>
    public static bool TryNormalise(string text, out string colour)
    {
        string digits = text.TrimStart('#').ToUpperInvariant();
        colour = "#" + (digits.Length == 3 ? string.Concat(digits.Select(digit => new string(digit, 2))) : digits);
        return text.StartsWith('#') && colour.Length == 7 && text.Length is 4 or 7 && digits.All(char.IsAsciiHexDigit);
    }

    /// <summary>The contrast of a <c>#RRGGBB</c> colour with white, 1 to 21 (WCAG 2.2, contrast ratio).</summary>
    public static double ContrastWithWhite(string colour) => 1.05 / (Luminance(colour) + 0.05);

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int start)
    {
        double value = int.Parse(colour.AsSpan(start, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
