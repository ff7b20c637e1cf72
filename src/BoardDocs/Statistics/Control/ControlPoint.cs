namespace BoardDocs.Statistics;

/// <summary>What the rules of a control chart say of one point.</summary>
/// <param name="Signal">The first rule, in order of priority, that it breaks.</param>
/// <param name="Direction">1 for high or rising, -1 for low or falling, 0 for no signal.</param>
public readonly record struct ControlPoint(ControlSignal Signal, int Direction);

/// <summary>The rules of a control chart, the first with the highest priority.</summary>
public enum ControlSignal
{
    /// <summary>Common cause: what the process does by itself.</summary>
    None,

    /// <summary>Strictly outside the limits.</summary>
    OutsideLimits,

    /// <summary>One of seven points, each higher than the one before, or each lower.</summary>
    Trend,

    /// <summary>Beyond two thirds of the way to a limit, as two of three neighbours on that side of the mean are.</summary>
    NearLimit,

    /// <summary>One of seven neighbours strictly on one side of the mean.</summary>
    Shift,
}
