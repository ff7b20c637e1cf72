using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>The outlines of markers, the same for all painters.</summary>
public static class MarkerOutline
{
    /// <summary>The corners of a marker that is no circle, in order; drawn a little larger or smaller, so that all shapes seem of one size.</summary>
    /// <param name="shape">The shape; a circle has no corners.</param>
    /// <param name="at">The marker's centre.</param>
    /// <param name="radius">Half its width.</param>
    public static ImmutableArray<ScenePoint> Corners(MarkerShape shape, ScenePoint at, double radius) => shape switch
    {
        MarkerShape.Circle => [],
        MarkerShape.Square => Around(at, radius * 0.9, (-1, -1), (1, -1), (1, 1), (-1, 1)),
        MarkerShape.Triangle => Around(at, radius, (0, -1.15), (1.1, 0.8), (-1.1, 0.8)),
        _ => Around(at, radius * 1.2, (0, -1), (1, 0), (0, 1), (-1, 0)),
    };

    private static ImmutableArray<ScenePoint> Around(ScenePoint at, double scale, params ReadOnlySpan<(double X, double Y)> corners)
    {
        ImmutableArray<ScenePoint>.Builder points = ImmutableArray.CreateBuilder<ScenePoint>(corners.Length);
        foreach ((double x, double y) in corners)
        {
            points.Add(new ScenePoint(at.X + (scale * x), at.Y + (scale * y)));
        }

        return points.MoveToImmutable();
    }
}
