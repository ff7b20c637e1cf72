using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>Something with a name that content can refer to.</summary>
/// <param name="Id">The id that content uses.</param>
/// <param name="Location">Where it is declared.</param>
public abstract record Symbol(string Id, Location Location)
{
    /// <summary>The words that a reader sees.</summary>
    public abstract string DisplayName { get; }
}
