using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What a column must hold, or must not.</summary>
/// <param name="Column">The column.</param>
/// <param name="IsNot">Whether none of the values may stand there.</param>
/// <param name="Values">The values.</param>
internal sealed record RegisterCondition(string Column, bool IsNot, ImmutableArray<string> Values)
{
    /// <summary>Whether a row meets it.</summary>
    public bool Holds(RegisterRow row) => Values.Contains(row[Column].Text) != IsNot;

    /// <summary>In words, for a caption.</summary>
    public string Words => (IsNot ? "not " : string.Empty) + string.Join(" or ", Values);
}
