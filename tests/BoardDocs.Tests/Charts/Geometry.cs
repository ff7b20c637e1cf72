using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

internal static class Geometry
{
    /// <summary>Whether a straight line has a part inside a box (Liang and Barsky).</summary>
    public static bool Crosses(ScenePoint from, ScenePoint to, SceneBox box)
    {
        double enter = 0;
        double leave = 1;
        double dx = to.X - from.X;
        double dy = to.Y - from.Y;
        return Clip(-dx, from.X - box.Left, ref enter, ref leave) && Clip(dx, box.Right - from.X, ref enter, ref leave)
            && Clip(-dy, from.Y - box.Top, ref enter, ref leave) && Clip(dy, box.Bottom - from.Y, ref enter, ref leave)
            && enter < leave;
    }

    private static bool Clip(double direction, double room, ref double enter, ref double leave)
    {
        if (direction == 0)
        {
            return room > 0;
        }

        double at = room / direction;
        (enter, leave) = direction < 0 ? (Math.Max(enter, at), leave) : (enter, Math.Min(leave, at));
        return enter < leave;
    }
}
