using System.Collections.Immutable;
using System.Text;

namespace BoardDocs.Charts;

/// <summary>
/// Writes path data to a tenth of a unit. Each line starts at an absolute point and goes on in steps, which take half the
/// room of points; steps are differences of rounded points, so that no error adds up.
/// </summary>
internal static class SvgPath
{
    /// <summary>Writes open polylines; straight ones along an axis get their short form.</summary>
    public static StringBuilder Polylines(this StringBuilder svg, ImmutableArray<ImmutableArray<ScenePoint>> lines)
    {
        foreach (ImmutableArray<ScenePoint> line in lines)
        {
            svg.Append('M').Point(line[0]);
            if (line is [var from, var to] && (from.Y == to.Y || from.X == to.X))
            {
                _ = from.Y == to.Y ? svg.Append('H').Number(to.X) : svg.Append('V').Number(to.Y);
                continue;
            }

            svg.Append('l').Steps(line);
        }

        return svg;
    }

    /// <summary>Writes a closed shape around a point.</summary>
    public static StringBuilder Marker(this StringBuilder svg, MarkerShape shape, ScenePoint at, double radius)
    {
        ReadOnlySpan<ScenePoint> corners = MarkerOutline.Corners(shape, at, radius).AsSpan();
        return shape == MarkerShape.Square ? svg.Rectangle(new(corners[0].X, corners[0].Y, corners[2].X, corners[2].Y)) : svg.Closed(corners);
    }

    /// <summary>Writes a rectangle.</summary>
    public static StringBuilder Rectangle(this StringBuilder svg, SceneBox box) =>
        svg.Append('M').Point(new(box.Left, box.Top)).Append('H').Number(box.Right).Append('V').Number(box.Bottom).Append('H').Number(box.Left).Append('Z');

    private static StringBuilder Closed(this StringBuilder svg, ReadOnlySpan<ScenePoint> corners) =>
        svg.Append('M').Point(corners[0]).Append('l').Steps(corners).Append('Z');

    private static StringBuilder Steps(this StringBuilder svg, ImmutableArray<ScenePoint> points) => svg.Steps(points.AsSpan());

    private static StringBuilder Steps(this StringBuilder svg, ReadOnlySpan<ScenePoint> points)
    {
        long x = SvgWriter.Tenths(points[0].X);
        long y = SvgWriter.Tenths(points[0].Y);
        for (int i = 1; i < points.Length; i++)
        {
            long nextX = SvgWriter.Tenths(points[i].X);
            long nextY = SvgWriter.Tenths(points[i].Y);
            Separate(svg, nextX - x, i > 1).TenthsText(nextX - x);
            Separate(svg, nextY - y, true).TenthsText(nextY - y);
            (x, y) = (nextX, nextY);
        }

        return svg;
    }

    // A minus separates two numbers as well as a blank does.
    private static StringBuilder Separate(StringBuilder svg, long number, bool needed) =>
        needed && number >= 0 ? svg.Append(' ') : svg;
}
