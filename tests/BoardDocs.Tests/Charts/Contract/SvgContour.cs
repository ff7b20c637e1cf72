using System.Collections.Immutable;
using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>A line of a path from its first point to its last, or back to the first.</summary>
internal sealed class SvgContour(ImmutableArray<ScenePoint> points, bool isClosed)
{
    /// <summary>How often it winds around a place, closed if it is not.</summary>
    public int Winding(ScenePoint at)
    {
        int winding = 0;
        for (int i = 0; i < points.Length; i++)
        {
            (ScenePoint from, ScenePoint to) = (points[i], points[(i + 1) % points.Length]);
            double side = ((to.X - from.X) * (at.Y - from.Y)) - ((at.X - from.X) * (to.Y - from.Y));
            winding += from.Y <= at.Y && to.Y > at.Y && side > 0 ? 1 : from.Y > at.Y && to.Y <= at.Y && side < 0 ? -1 : 0;
        }

        return winding;
    }

    /// <summary>Whether its stroke covers a place: ends are cut straight, corners are round.</summary>
    public bool IsStroked(ScenePoint at, double half, double[] dashes)
    {
        double before = 0;
        int last = isClosed ? points.Length : points.Length - 1;
        for (int i = 0; i < last; i++)
        {
            (ScenePoint from, ScenePoint to) = (points[i], points[(i + 1) % points.Length]);
            double length = Distance(from, to);
            double along = length == 0 ? 0 : (((at.X - from.X) * (to.X - from.X)) + ((at.Y - from.Y) * (to.Y - from.Y))) / length;
            double aside = length == 0 ? Distance(from, at) : Math.Abs(((at.X - from.X) * (to.Y - from.Y)) - ((at.Y - from.Y) * (to.X - from.X))) / length;
            bool isCorner = (i > 0 || isClosed) && Distance(from, at) <= half && IsDash(before, dashes);
            if (isCorner || (along >= 0 && along <= length && aside <= half && IsDash(before + along, dashes)))
            {
                return true;
            }

            before += length;
        }

        return false;
    }

    private static double Distance(ScenePoint a, ScenePoint b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    private static bool IsDash(double along, double[] dashes)
    {
        if (dashes.Length == 0)
        {
            return true;
        }

        double rest = along % dashes.Sum();
        int i = 0;
        while (rest >= dashes[i])
        {
            rest -= dashes[i];
            i++;
        }

        return i % 2 == 0;
    }
}
