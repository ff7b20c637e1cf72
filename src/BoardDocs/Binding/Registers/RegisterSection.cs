using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The rows of a register that have the same words in the columns it is grouped by.</summary>
/// <param name="Names">The cells with those words, the outermost first.</param>
/// <param name="Rows">The rows in order.</param>
internal sealed record RegisterSection(ImmutableArray<RegisterCell> Names, ImmutableArray<RegisterRow> Rows)
{
    /// <summary>Divides rows into sections, in the order in which the sections first come.</summary>
    public static ImmutableArray<RegisterSection> Divide(ImmutableArray<RegisterRow> rows, ImmutableArray<string> columns)
    {
        if (columns.IsEmpty)
        {
            return rows.IsEmpty ? [] : [new RegisterSection([], rows)];
        }

        return [.. rows
            .GroupBy(row => row[columns[0]].Text, StringComparer.Ordinal)
            .SelectMany(group => Divide([.. group], columns[1..]).Select(inner => inner with { Names = inner.Names.Insert(0, group.First()[columns[0]]) }))];
    }
}
