using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The areas that stand in one figure or ranking and so share one vintage of denominators.</summary>
/// <param name="Key">Equal for equal sets.</param>
/// <param name="Ids">The areas' ids.</param>
internal sealed record FigureAreas(string Key, ImmutableArray<string> Ids)
{
    /// <summary>An area, the group it is compared with and the area it is compared with.</summary>
    public static FigureAreas Of(AreaSymbol? own, GroupSymbol? group, AreaSymbol? comparator)
    {
        ImmutableArray<string> members = group?.Members ?? [];
        string ownId = own is null || members.Contains(own.Id) ? string.Empty : own.Id;
        string comparatorId = comparator?.Id ?? string.Empty;
        ImmutableArray<string> ids = [.. members, .. new[] { ownId, comparatorId }.Where(id => id.Length > 0)];
        return new FigureAreas($"{group?.Id}|{ownId}|{comparatorId}", [.. ids.Distinct()]);
    }

    /// <summary>These areas and others; the same set, and so the same vintage, where the others are in it already.</summary>
    public FigureAreas With(IEnumerable<AreaSymbol> others)
    {
        ImmutableArray<string> added = [.. others.Select(area => area.Id).Where(id => !Ids.Contains(id)).Distinct()];
        return added.IsEmpty ? this : new FigureAreas($"{Key}|{string.Join('|', added)}", [.. Ids, .. added]);
    }
}
