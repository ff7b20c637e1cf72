using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>The change of a value on an earlier period.</summary>
/// <param name="From">The earlier period.</param>
/// <param name="Absolute">New less old: events for counts, a difference in the measure's unit otherwise.</param>
/// <param name="Ratio">The relative change as a fraction; null when the base is 0 or the unit has none.</param>
public sealed record ChangeValue(Period From, double Absolute, double? Ratio);
