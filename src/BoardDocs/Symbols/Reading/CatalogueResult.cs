using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>What was read of <c>boarddocs.yml</c> and <c>catalogue/</c>.</summary>
/// <param name="Catalogue">Everything declared that can be used.</param>
/// <param name="Diagnostics">What is wrong, in stable order.</param>
/// <param name="Files">The files that were there, in the order read, for checksums and places.</param>
public sealed record CatalogueResult(Catalogue Catalogue, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<CatalogueFile> Files);
