using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>A file of the catalogue that was read.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Text">Its text.</param>
public sealed record CatalogueFile(string Path, SourceText Text);
