using System.Collections.Immutable;

namespace BoardDocs.Symbols;

/// <summary>What papers of one kind must hold.</summary>
/// <param name="Measures">The measures that they must show a value of for their own area, each once.</param>
/// <param name="Sections">The headings that they must have, compared without capitals, punctuation and labels.</param>
public sealed record PaperRequirement(ImmutableArray<NameReference> Measures, ImmutableArray<string> Sections);
