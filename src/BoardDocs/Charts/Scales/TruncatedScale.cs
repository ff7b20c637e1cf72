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
    public static ValueScale Choose(double lowest, double highest, Unit unit, int target) =>
        Best(lowest, highest, unit, step => FromTick(TickScale.Around(lowest, highest, step), lowest))
        ?? Best(lowest, highest, unit, step => FromBetween(TickScale.Around(lowest, highest, step), lowest))
        ?? ValueScale.FromZero(lowest, highest, unit, target);

    /// <summary>Of the axes that the steps give, the one that the values fill most.</summary>
    private static ValueScale? Best(double lowest, double highest, Unit unit, Func<NiceStep, Start?> start)
    {
        Start? best = null;
        double drawn = (highest - lowest) / (1 - IdealRoom);
        foreach (NiceStep step in NiceSteps.Candidates(drawn, ValueScale.LeastExponent(unit)))
        {
            if (start(step) is { } found && found.Low > 0 && found.Ticks.IsReadable && (best is null || found.Height < best.Value.Height))
            {
                best = found;
            }
        }

        return best is { } chosen ? ValueScale.Of(chosen.Ticks, unit, chosen.Low) : null;
    }

    private static Start? FromTick(TickScale scale, double lowest)
    {
        TickScale lower = scale;
        while (lower.Count < TickScale.Most && !HasRoom(lower.Low, lower.High, lowest))
        {
            lower = lower with { First = lower.First - 1 };
        }

        return HasRoom(lower.Low, lower.High, lowest) ? new(lower, lower.Low) : null;
    }

    private static Start? FromBetween(TickScale scale, double lowest)
    {
        double low = (lowest - (IdealRoom * scale.High)) / (1 - IdealRoom);
        TickScale inside = TickScale.Around(low, scale.High, scale.Step);
        return new(inside.Low < low ? inside with { First = inside.First + 1 } : inside, low);
    }

    private static bool HasRoom(double low, double high, double lowest) =>
        (lowest - low) / (high - low) is >= LeastRoom and <= MostRoom;

    /// <summary>Ticks and the value the axis starts at.</summary>
    private readonly record struct Start(TickScale Ticks, double Low)
    {
        public double Height => Ticks.High - Low;
    }
}
