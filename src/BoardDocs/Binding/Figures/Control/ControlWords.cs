using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>Control charts in words.</summary>
internal static class ControlWords
{
    /// <summary>The centre.</summary>
    public const string Mean = "Mean";

    /// <summary>The lower limit.</summary>
    public const string LowerLimit = "Lower limit";

    /// <summary>The upper limit.</summary>
    public const string UpperLimit = "Upper limit";

    /// <summary>The target.</summary>
    public const string Target = "Target";

    /// <summary>What a month's mark means, in one word.</summary>
    public static string Name(Variation variation) => variation switch
    {
        Variation.Improvement => "Improvement",
        Variation.Concern => "Concern",
        Variation.Change => "Change",
        _ => "No signal",
    };

    /// <summary>What a month's mark means and which rule it broke.</summary>
    public static string Signal(ControlMonth month) => month.Variation == Variation.CommonCause
        ? month.Drawn is null ? string.Empty : Name(month.Variation)
        : $"{Name(month.Variation)}: {Rule(month.Mark)}";

    /// <summary>Which rule a point broke.</summary>
    public static string Rule(ControlPoint mark) => (mark.Signal, mark.Direction > 0) switch
    {
        (ControlSignal.OutsideLimits, true) => "above the upper limit",
        (ControlSignal.OutsideLimits, false) => "below the lower limit",
        (ControlSignal.Trend, true) => "one of seven or more months that rise without a break",
        (ControlSignal.Trend, false) => "one of seven or more months that fall without a break",
        (ControlSignal.NearLimit, true) => "one of two in three months close to the upper limit",
        (ControlSignal.NearLimit, false) => "one of two in three months close to the lower limit",
        (_, true) => "one of seven or more months in a row above the mean",
        _ => "one of seven or more months in a row below the mean",
    };
}
