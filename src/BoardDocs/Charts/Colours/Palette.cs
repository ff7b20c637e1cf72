using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>The colours of the Government Analysis Function's chart guidance, with their contrast to white.</summary>
internal static class Palette
{
    /// <summary>10.25: the own area, where the theme names no other.</summary>
    public const string DarkBlue = "#12436D";

    /// <summary>3.17.</summary>
    public const string Turquoise = "#28A197";

    /// <summary>9.77.</summary>
    public const string DarkPink = "#801650";

    /// <summary>3.03, and 3.38 to dark blue: the comparator.</summary>
    public const string Orange = "#F46A25";

    /// <summary>10.86; also the colour of text.</summary>
    public const string DarkGrey = "#3D3D3D";

    /// <summary>3.08.</summary>
    public const string LightPurple = "#A285D1";

    /// <summary>Grid lines: decoration.</summary>
    public const string Grid = "#D9D9D9";

    /// <summary>3.23: the axis line and lines from a value to its label.</summary>
    public const string MidGrey = "#8F8F8F";

    /// <summary>Measures, in order.</summary>
    public static ImmutableArray<string> Measures { get; } = [DarkBlue, Turquoise, DarkPink, Orange, DarkGrey, LightPurple];

    /// <summary>Comparators, in order.</summary>
    public static ImmutableArray<string> Comparators { get; } = [Orange, DarkGrey, DarkPink, Turquoise, LightPurple, DarkBlue];
}
