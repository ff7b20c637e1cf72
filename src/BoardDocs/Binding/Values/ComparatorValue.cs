using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>How a value stands to that of one other area.</summary>
/// <param name="Area">The other area.</param>
/// <param name="Value">Its value in the measure's unit, unrounded; null where it has none.</param>
/// <param name="Relation">Above, below or similar; null where one of the two has no value.</param>
/// <param name="Cell">The cell that tables print: <c>1.5 percentage points lower than England and Wales</c>.</param>
public sealed record ComparatorValue(AreaSymbol Area, double? Value, Relation? Relation, string Cell);
