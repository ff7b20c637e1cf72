using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>The column that plays a role.</summary>
/// <param name="Name">The column's name in the file's first row.</param>
/// <param name="Location">Where the catalogue names it.</param>
public sealed record DatasetColumn(string Name, Location Location);
