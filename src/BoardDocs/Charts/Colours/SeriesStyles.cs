using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Gives every series of a chart its look.</summary>
internal static class SeriesStyles
{
    private const double OwnWidth = 3;
    private const double OtherWidth = 2.5;

    private static readonly ImmutableArray<ImmutableArray<int>> Dashes =
        [[], [8, 4], [3, 3], [12, 4, 3, 4], [16, 5], [8, 3, 3, 3, 3, 3]];

    private static readonly ImmutableArray<MarkerShape> Shapes =
        [MarkerShape.Circle, MarkerShape.Square, MarkerShape.Triangle, MarkerShape.Diamond];

    /// <summary>How many lines their dashes alone can tell apart.</summary>
    public static int DashPatterns => Dashes.Length;

    /// <summary>The looks in the order of the series; more series than colours repeat a colour with other dashes.</summary>
    public static ImmutableArray<SeriesStyle> Assign(ImmutableArray<ChartSeries> series, Theme theme)
    {
        var styles = ImmutableArray.CreateBuilder<SeriesStyle>(series.Length);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (ChartSeries one in series)
        {
            string colour = Colour(one.Role, styles.Count, used);
            used.Add(colour);
            styles.Add(Style(one.Role, styles.Count, colour == Palette.DarkBlue ? Accent(theme) : colour));
        }

        return styles.MoveToImmutable();
    }

    private static string Colour(SeriesRole role, int index, HashSet<string> used)
    {
        ImmutableArray<string> preferred = role == SeriesRole.Comparator ? Palette.Comparators : Palette.Measures;
        foreach (string colour in preferred)
        {
            if (!used.Contains(colour))
            {
                return colour;
            }
        }

        return preferred[index % preferred.Length];
    }

    private static SeriesStyle Style(SeriesRole role, int index, string colour)
    {
        bool own = role == SeriesRole.Own;
        ImmutableArray<int> dashes = Dashes[(index + (index / Dashes.Length)) % Dashes.Length];
        string text = ColourContrast.ToWhite(colour) >= ColourContrast.ForText ? colour : Palette.DarkGrey;
        return new(new Stroke(colour, own ? OwnWidth : OtherWidth, dashes), Shapes[index % Shapes.Length], text, own);
    }

    /// <summary>The own area's colour: the theme's where text in it can be read, else dark blue.</summary>
    public static string Accent(Theme theme) =>
        ColourContrast.ToWhite(theme.Accent) >= ColourContrast.ForText ? theme.Accent.ToUpperInvariant() : Palette.DarkBlue;
}
