namespace BoardDocs.Statistics;

/// <summary>A place among the areas that have a value.</summary>
/// <param name="Place">The place, 1 is best; ties share the best place.</param>
/// <param name="IsTied">Whether another area has the same unrounded value.</param>
/// <param name="Of">How many areas have a value.</param>
public sealed record RankResult(int Place, bool IsTied, int Of);
