using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>One line of text at its place.</summary>
/// <param name="Role">What it says.</param>
/// <param name="Text">The words.</param>
/// <param name="X">Where its anchor lies.</param>
/// <param name="Baseline">Where its letters stand.</param>
/// <param name="Box">What it covers, from the font's ascent to its descent.</param>
public sealed record PlacedText(TextRole Role, string Text, double X, double Baseline, SceneBox Box);

/// <summary>Texts of one look.</summary>
/// <param name="Style">The look.</param>
/// <param name="Texts">The texts in reading order.</param>
public sealed record TextGroup(TextStyle Style, ImmutableArray<PlacedText> Texts);

/// <summary>How text looks; it is always horizontal.</summary>
/// <param name="Colour">As <c>#RRGGBB</c>.</param>
/// <param name="Anchor">Which part of the text lies at its x.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="HasHalo">Whether a white outline keeps it apart from lines behind it.</param>
public sealed record TextStyle(string Colour, TextAnchor Anchor, bool IsBold = false, bool HasHalo = false)
{
    /// <summary>The fonts that texts are drawn in, best first; texts are measured in the first, whose widths the others share.</summary>
    public static ImmutableArray<string> Fonts { get; } = ["Arial", "Helvetica", "Liberation Sans"];

    /// <summary>Width of the line around letters that makes the halo, half of which the letters cover.</summary>
    public const double HaloWidth = 4;

    /// <summary>Height of the font in units of the view box.</summary>
    public double Size { get; init; } = ChartMetrics.FontSize;
}

/// <summary>Which part of a text lies at its x.</summary>
public enum TextAnchor
{
    /// <summary>Its left end.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its right end.</summary>
    End,
}

/// <summary>What a text of a chart says.</summary>
public enum TextRole
{
    /// <summary>The unit of an axis.</summary>
    AxisTitle,

    /// <summary>A value on the value axis.</summary>
    ValueTick,

    /// <summary>A date on the time axis.</summary>
    TimeTick,

    /// <summary>The name of a series.</summary>
    SeriesName,

    /// <summary>The last value of a series.</summary>
    SeriesValue,

    /// <summary>What a value that others are read against means.</summary>
    ReferenceName,

    /// <summary>The area or category of a row of bars.</summary>
    RowName,

    /// <summary>The value at the end of a bar.</summary>
    RowValue,

    /// <summary>A word about the chart itself, such as that there is nothing to draw.</summary>
    Message,
}
