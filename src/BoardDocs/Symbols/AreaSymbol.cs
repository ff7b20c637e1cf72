using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>A force or area of <c>catalogue/areas.yml</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name in reports.</param>
/// <param name="Aliases">Other spellings that data files use.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record AreaSymbol(string Id, string Name, ImmutableArray<string> Aliases, Location Location) : Symbol(Id, Location)
{
    /// <inheritdoc/>
    public override string DisplayName => Name;
}
