using BoardDocs.Data;
using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>The change of a value on an earlier period.</summary>
/// <param name="From">The earlier period.</param>
/// <param name="Absolute">New less old: events for counts, a difference in the measure's unit otherwise.</param>
/// <param name="Ratio">The relative change as a fraction; null when the base is 0 or the unit has none.</param>
public sealed record ChangeValue(Period From, double Absolute, double? Ratio)
{
    /// <summary>The old number, in the unit of <see cref="Absolute"/>.</summary>
    public double Before { get; init; }

    /// <summary>The new number, in the unit of <see cref="Absolute"/>.</summary>
    public double After { get; init; }

    /// <summary>Whether one of the two is too small for a percentage; only asked of counts.</summary>
    public bool HasFewEvents => Math.Min(Before, After) < YearOnYear.FewestForPercentage;
}
