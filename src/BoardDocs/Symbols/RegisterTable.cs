using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>The rows of a register as its file has them.</summary>
/// <param name="Rows">The rows in order.</param>
/// <param name="Diagnostics">What is wrong with the file, in stable order.</param>
public sealed record RegisterTable(ImmutableArray<RegisterRow> Rows, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A row of a register.</summary>
/// <param name="Cells">The cells that are not empty, by column.</param>
/// <param name="Location">Where the row stands.</param>
public sealed record RegisterRow(ImmutableSortedDictionary<string, RegisterCell> Cells, Location Location)
{
    /// <summary>The cell of a column; an empty one where nothing is written.</summary>
    public RegisterCell this[string column] => Cells.GetValueOrDefault(column) ?? new RegisterCell(string.Empty, Location);
}

/// <summary>A cell of a register.</summary>
/// <param name="Text">Its Markdown.</param>
/// <param name="Location">Where it stands.</param>
public sealed record RegisterCell(string Text, Location Location);
