using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>An axis: what its ends mean and where its labels stand.</summary>
/// <param name="Kind">Values, upwards or to the right, or time.</param>
/// <param name="Title">Its unit in words; empty where it has none.</param>
/// <param name="Minimum">The value, or the month number, at its low end.</param>
/// <param name="Maximum">The value, or the month number, at its high end.</param>
/// <param name="Ticks">Its labelled places, low to high.</param>
public sealed record SceneAxis(AxisKind Kind, string Title, double Minimum, double Maximum, ImmutableArray<AxisTick> Ticks);

/// <summary>A labelled place of an axis.</summary>
/// <param name="Value">The value, or the month number as <c>12 · year + month - 1</c>.</param>
/// <param name="Position">Its y, or its x on an axis that runs to the right.</param>
/// <param name="Label">Its words.</param>
public sealed record AxisTick(double Value, double Position, string Label);

/// <summary>What an axis measures.</summary>
public enum AxisKind
{
    /// <summary>Values, upwards.</summary>
    Value,

    /// <summary>Months, to the right.</summary>
    Time,

    /// <summary>Values, to the right.</summary>
    Across,
}
