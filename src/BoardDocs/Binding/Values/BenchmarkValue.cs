using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>How a value stands in its group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Rank">The place, or null for neutral measures.</param>
/// <param name="Relation">Above, below or similar; null where no average can be made.</param>
/// <param name="Average">The group's average in the measure's unit, unrounded; null where it cannot be made.</param>
/// <param name="Method">How the average was made.</param>
/// <param name="Cell">The cell that tables print: <c>5th/8 MSG (above MSG average rates)</c>.</param>
public sealed record BenchmarkValue(GroupSymbol Group, RankResult? Rank, Relation? Relation, double? Average, AverageMethod Method, string Cell)
{
    /// <summary>What the relation would be with the average made in the other way; null where it cannot be made.</summary>
    internal Relation? RelationByOtherMethod { get; init; }
}
