using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>How the bars of a series look: neighbours differ in lightness or are hollow, and always stand in the order of the key.</summary>
/// <param name="Fill">The fill, white for hollow bars.</param>
/// <param name="Outline">The line around a hollow bar; null for others.</param>
/// <param name="IsBold">Whether name and values are bold: the own area's.</param>
internal sealed record BarLook(string Fill, Stroke? Outline, bool IsBold)
{
    private const double OutlineWidth = 2;
    private const string White = "#FFFFFF";

    private static readonly ImmutableArray<BarLook> Others =
    [
        new(Palette.Orange, null, false),
        new(White, new Stroke(Palette.DarkGrey, OutlineWidth), false),
        new(Palette.LightPurple, null, false),
    ];

    /// <summary>The looks in the order of the series; beyond four they repeat.</summary>
    public static ImmutableArray<BarLook> Assign(ImmutableArray<ChartSeries> series, Theme theme)
    {
        string own = ColourContrast.ToWhite(theme.Accent) >= ColourContrast.ForText ? theme.Accent.ToUpperInvariant() : Palette.DarkBlue;
        return [.. series.Select((one, i) => i == 0 ? new BarLook(own, null, one.Role == SeriesRole.Own) : Others[(i - 1) % Others.Length])];
    }

    /// <summary>Adds bars in this look; the outline of hollow ones lies inside them.</summary>
    public void Draw(MarkRole role, string series, ImmutableArray<SceneBox> boxes, SceneBuilder scene)
    {
        if (!boxes.IsEmpty)
        {
            scene.Add(new RectanglesMark(role, series, Fill, Outline is null ? boxes : [.. boxes.Select(Inside)]) { Outline = Outline });
        }
    }

    private static SceneBox Inside(SceneBox box)
    {
        double x = Math.Min(OutlineWidth, box.Width) / 2;
        double y = Math.Min(OutlineWidth, box.Height) / 2;
        return new(box.Left + x, box.Top + y, box.Right - x, box.Bottom - y);
    }
}
