using System.Globalization;

namespace BoardDocs.Tests.Charts;

/// <summary>Contrast by the formula of WCAG, written apart from the product's own.</summary>
internal static class Contrast
{
    public static double ToWhite(string colour)
    {
        Assert.Matches("^#[0-9A-F]{6}$", colour);
        double[] channels = [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)];
        double[] linear = [.. channels.Select(c => c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
        return 1.05 / ((0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]) + 0.05);
    }
}
