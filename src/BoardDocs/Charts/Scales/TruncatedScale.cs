using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>A value axis for lines that does not start at 0 and leaves a quarter to a third of the height below the lowest value.</summary>
internal static class TruncatedScale
{
    /// <summary>Below this share of the height a pattern is hidden.</summary>
    private const double HiddenShare = 1.0 / 6;

    /// <summary>Below this share there is no pattern to show, and stretching it would make one up.</summary>
    private const double FlatShare = 0.02;

    private const double LeastRoom = 0.25;
    private const double MostRoom = 1.0 / 3;
    private const double IdealRoom = 0.3;

    /// <summary>Whether an axis from 0 would hide how the values move.</summary>
    public static bool IsNeeded(double lowest, double highest) =>
        lowest > 0 && (highest - lowest) / highest is >= FlatShare and < HiddenShare;

    /// <summary>Chooses the axis: one that starts at a tick where there is one, else one that starts below its lowest tick.</summary>
    public static ValueScale Choose(double lowest, double highest, Unit unit, int target)
    {
        TickScale? best = null;
        double bestUse = 0;
        double drawn = (highest - lowest) / (1 - IdealRoom);
        foreach (NiceStep step in NiceSteps.Candidates(drawn, ValueScale.LeastExponent(unit)))
        {
            TickScale scale = WithRoomBelow(TickScale.Around(lowest, highest, step), lowest);
            double use = (highest - lowest) / (scale.High - scale.Low);
            if (scale.IsReadable && scale.First > 0 && HasRoom(scale.Low, scale.High, lowest) && use > bestUse)
            {
                (best, bestUse) = (scale, use);
            }
        }

        return best is { } ticks ? ValueScale.Of(ticks, unit) : StartingBetweenTicks(lowest, highest, unit, target);
    }

    private static TickScale WithRoomBelow(TickScale scale, double lowest)
    {
        TickScale lower = scale;
        while (lower.First > 0 && lower.Count < TickScale.Most && !HasRoom(lower.Low, lower.High, lowest))
        {
            lower = lower with { First = lower.First - 1 };
        }

        return lower;
    }

    private static bool HasRoom(double low, double high, double lowest) =>
        (lowest - low) / (high - low) is >= LeastRoom and <= MostRoom;

    private static ValueScale StartingBetweenTicks(double lowest, double highest, Unit unit, int target)
    {
        double guess = lowest - ((highest - lowest) * IdealRoom / (1 - IdealRoom));
        TickScale around = TickScale.Choose(guess, highest, target, ValueScale.LeastExponent(unit));
        double low = (lowest - (IdealRoom * around.High)) / (1 - IdealRoom);
        if (low <= 0)
        {
            return ValueScale.FromZero(lowest, highest, unit, target);
        }

        TickScale inside = TickScale.Around(low, around.High, around.Step);
        inside = inside.Low < low ? inside with { First = inside.First + 1 } : inside;
        return inside.IsReadable
            ? ValueScale.Of(inside, unit, low)
            : ValueScale.FromZero(lowest, highest, unit, target);
    }
}
