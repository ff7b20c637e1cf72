using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>One row of a file of grades, its names resolved.</summary>
/// <param name="Area">Where.</param>
/// <param name="Pillar">What of.</param>
/// <param name="Question">Which question of the pillar; empty for the pillar's own judgement.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Inspected">When it was last inspected, as the file writes it; empty where it does not.</param>
internal sealed record Judgement(AreaSymbol Area, string Pillar, string Question, string Grade, string Inspected);
