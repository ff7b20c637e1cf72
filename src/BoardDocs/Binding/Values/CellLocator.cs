using BoardDocs.Data;
using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>Finds the place of a cell of a data file.</summary>
/// <param name="dataset">The dataset the cell belongs to.</param>
/// <param name="role">The role of its column.</param>
/// <param name="line">Its line, from 1.</param>
public delegate Location CellLocator(DatasetDefinition dataset, string role, int line);
