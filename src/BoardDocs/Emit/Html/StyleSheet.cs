using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>The style sheet of all pages, with the organisation's colours as custom properties.</summary>
internal static partial class StyleSheet
{
    /// <summary>Its path in the output folder.</summary>
    public const string Path = "assets/boarddocs.css";

    /// <summary>The style sheet of a theme.</summary>
    public static byte[] Of(Theme theme)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("boarddocs.css")
            ?? throw new InvalidOperationException("The style sheet is missing from the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string accent = Colour().IsMatch(theme.Accent) ? theme.Accent : Theme.Default.Accent;
        string variables = $":root {{\n  --accent: {accent};\n  --accent-soft: {Tint(accent, 0.92)};\n}}\n\n";
        return Encoding.UTF8.GetBytes(variables + reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>The logo's path in the output folder, or null.</summary>
    public static string? LogoPath(Theme theme) =>
        theme.Logo is string logo ? "assets/" + Uri.EscapeDataString(logo[(logo.LastIndexOf('/') + 1)..]) : null;

    /// <summary>Mixes a colour with white; 1 is white.</summary>
    private static string Tint(string colour, double white)
    {
        var text = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2)
        {
            int part = int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            int mixed = (int)Math.Round(part + ((255 - part) * white), MidpointRounding.AwayFromZero);
            text.Append(mixed.ToString("X2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
