using System.Collections.Immutable;
using BoardDocs.Charts;
using SkiaSharp;

namespace BoardDocs.Rendering;

/// <summary>Paths and dashes for Skia.</summary>
internal static class SkiaShapes
{
    /// <summary>Adds an open polyline.</summary>
    public static void AddLine(SKPath path, ImmutableArray<ScenePoint> points) => path.AddPoly([.. points.Select(Point)], close: false);

    /// <summary>The outline of a marker.</summary>
    public static SKPath Marker(MarkerShape shape, ScenePoint at, double radius)
    {
        var path = new SKPath();
        if (shape == MarkerShape.Circle)
        {
            path.AddCircle((float)at.X, (float)at.Y, (float)radius);
        }
        else
        {
            path.AddPoly([.. MarkerOutline.Corners(shape, at, radius).Select(Point)], close: true);
        }

        return path;
    }

    /// <summary>What cuts a line into dashes; null for a solid one. An odd list counts twice, as in SVG.</summary>
    public static SKPathEffect? Dashes(Stroke stroke)
    {
        float[] lengths = [.. stroke.Dashes.Select(length => (float)length)];
        return lengths.Length == 0 ? null : SKPathEffect.CreateDash(lengths.Length % 2 == 0 ? lengths : [.. lengths, .. lengths], 0);
    }

    private static SKPoint Point(ScenePoint point) => new((float)point.X, (float)point.Y);
}
