using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>A benchmark group of <c>catalogue/groups.yml</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name: Most similar group.</param>
/// <param name="Short">Its short name in table cells: MSG.</param>
/// <param name="Members">The areas' ids in the order of the catalogue, the own area included.</param>
/// <param name="Average">How the group's average is made.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record GroupSymbol(string Id, string Name, string Short, ImmutableArray<string> Members, AverageMethod Average, Location Location)
    : Symbol(Id, Location)
{
    /// <inheritdoc/>
    public override string DisplayName => Name;
}
