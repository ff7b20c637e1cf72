using System.Globalization;

namespace BoardDocs.Charts;

/// <summary>Contrast of colours as the Web Content Accessibility Guidelines 2.2 define it.</summary>
internal static class ColourContrast
{
    /// <summary>What text needs against its background (1.4.3).</summary>
    public const double ForText = 4.5;

    /// <summary>What lines and areas need (1.4.11).</summary>
    public const double ForMarks = 3;

    /// <summary>The contrast of a colour to white, 1 to 21; 1 for a text that is no colour.</summary>
    public static double ToWhite(string colour) => Between(colour, "#FFFFFF");

    /// <summary>The contrast of two colours, 1 to 21.</summary>
    public static double Between(string colour, string other)
    {
        double first = Luminance(colour);
        double second = Luminance(other);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>A colour thinned with white.</summary>
    /// <param name="colour">As <c>#RRGGBB</c>; white for a text that is no colour.</param>
    /// <param name="share">How much of the colour stays, 0 to 1.</param>
    public static string Tint(string colour, double share)
    {
        int rgb = colour is ['#', ..] && colour.Length == 7 && int.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int found) ? found : 0xFFFFFF;
        return string.Create(CultureInfo.InvariantCulture, $"#{Thin(rgb >> 16, share):X2}{Thin((rgb >> 8) & 0xFF, share):X2}{Thin(rgb & 0xFF, share):X2}");
    }

    private static int Thin(int channel, double share) => (int)Math.Round(255 - ((255 - channel) * share));

    /// <summary>The relative luminance of a colour <c>#RRGGBB</c>; that of white for a text that is no colour.</summary>
    public static double Luminance(string colour) =>
        colour is ['#', ..] && colour.Length == 7
        && int.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int rgb)
            ? (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 0xFF)) + (0.0722 * Linear(rgb & 0xFF))
            : 1;

    private static double Linear(int channel)
    {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
