using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Names the own area, and of those outside the limits as many as find room beside their dots.</summary>
internal static class FunnelNames
{
    private const double Gap = 4;
    private const int MostLines = 2;

    /// <summary>Draws the names, the own area's first and then those furthest from the average.</summary>
    /// <returns>Whether an area outside the limits found no room.</returns>
    public static bool Draw(FunnelFrame frame, Theme theme, SceneBuilder scene)
    {
        var taken = new List<SceneBox>(frame.Data.Areas.Select(area => Dot(frame, area)));
        double middle = frame.Data.Baseline ?? 0;
        bool isAnyLeftOut = false;
        foreach (FunnelArea area in frame.Data.Areas.Where(area => area.IsOwn || area.Side998 != 0).OrderByDescending(area => area.IsOwn).ThenByDescending(area => Math.Abs(area.Rate - middle)))
        {
            var style = new TextStyle(area.IsOwn ? SeriesStyles.Accent(theme) : Palette.DarkGrey, TextAnchor.Start, area.IsOwn, HasHalo: true);
            ImmutableArray<string> lines = TextWrap.Shortened(area.Label, frame.Plot.Width * 0.45, MostLines, area.IsOwn);
            SceneBox? place = Places(frame, area, lines).Cast<SceneBox?>().FirstOrDefault(box => box is { } one && IsFree(one, taken, frame))
                ?? (area.IsOwn ? AnyPlace(frame, lines, taken) ?? AnyPlace(frame, lines, []) : null);
            if (place is not { } found)
            {
                isAnyLeftOut = true;
                continue;
            }

            taken.Add(found);
            scene.Lines(area.IsOwn ? TextRole.SeriesName : TextRole.SeriesValue, style, lines, Math.Ceiling(found.Left), found.Top);
        }

        return isAnyLeftOut;
    }

    private static SceneBox Dot(FunnelFrame frame, FunnelArea area) => Around(frame.X(area.Denominator), frame.Y(area.Rate), FunnelDots.OwnRadius);

    private static SceneBox Around(double x, double y, double radius) => new(x - radius, y - radius, x + radius, y + radius);

    // Right and left of the dot, then above and below it.
    private static IEnumerable<SceneBox> Places(FunnelFrame frame, FunnelArea area, ImmutableArray<string> lines)
    {
        double width = TextMeasure.Widest(lines, area.IsOwn) + 2;
        double height = lines.Length * ChartMetrics.LineHeight;
        SceneBox dot = Dot(frame, area);
        double middle = (dot.Top + dot.Bottom - height) / 2;
        double centre = (dot.Left + dot.Right - width) / 2;
        yield return Box(dot.Right + Gap, middle);
        yield return Box(dot.Left - Gap - width, middle);
        yield return Box(centre, dot.Top - height);
        yield return Box(centre, dot.Bottom);
        yield return Box(dot.Right - Gap, dot.Top - height);
        yield return Box(dot.Left + Gap - width, dot.Top - height);
        yield return Box(dot.Right - Gap, dot.Bottom);
        yield return Box(dot.Left + Gap - width, dot.Bottom);

        SceneBox Box(double left, double top) => new(left, top, left + width, top + height);
    }

    // The own area is always named: where there is no room at its dot, in the first free row of the plot, or over other dots.
    private static SceneBox? AnyPlace(FunnelFrame frame, ImmutableArray<string> lines, List<SceneBox> taken)
    {
        double width = TextMeasure.Widest(lines, bold: true) + 2;
        double height = lines.Length * ChartMetrics.LineHeight;
        for (double top = frame.Plot.Top; top + height <= frame.Plot.Bottom; top += ChartMetrics.LineHeight)
        {
            var box = new SceneBox(frame.Plot.Right - width, top, frame.Plot.Right, top + height);
            if (IsFree(box, taken, frame))
            {
                return box;
            }
        }

        return null;
    }

    private static bool IsFree(SceneBox box, List<SceneBox> taken, FunnelFrame frame) =>
        box.Left >= frame.Plot.Left + 1 && box.Right <= frame.Plot.Right && box.Top >= frame.Plot.Top - 1 && box.Bottom <= frame.Plot.Bottom
        && taken.TrueForAll(other => !other.Intersects(box));
}
