using BoardDocs.Statistics;

namespace BoardDocs.Analysis;

/// <summary>Words that say how a measure stands to the average of its group.</summary>
/// <param name="Relation">Above, below or similar.</param>
/// <param name="First">The index of the first word.</param>
/// <param name="End">Behind the last word.</param>
internal sealed record RelationClaim(Relation Relation, int First, int End);
