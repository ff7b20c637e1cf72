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

    /// <summary>Adds bars in this look; the outline of hollow ones lies inside them, and those too thin for one are filled.</summary>
    public void Draw(MarkRole role, string series, ImmutableArray<SceneBox> boxes, SceneBuilder scene)
    {
        ImmutableArray<SceneBox> hollow = Outline is null ? [] : [.. boxes.Where(box => !IsThin(box)).Select(Inside)];
        ImmutableArray<SceneBox> filled = Outline is null ? boxes : [.. boxes.Where(IsThin)];
        if (!hollow.IsEmpty)
        {
            scene.Add(new RectanglesMark(role, series, Fill, hollow) { Outline = Outline });
        }

        if (!filled.IsEmpty)
        {
            scene.Add(new RectanglesMark(role, series, Outline?.Colour ?? Fill, filled));
        }
    }

    private static bool IsThin(SceneBox box) => Math.Min(box.Width, box.Height) < OutlineWidth;

    private static SceneBox Inside(SceneBox box) =>
        new(box.Left + (OutlineWidth / 2), box.Top + (OutlineWidth / 2), box.Right - (OutlineWidth / 2), box.Bottom - (OutlineWidth / 2));
}
