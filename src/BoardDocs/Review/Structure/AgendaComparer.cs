using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Finds items of an agenda that were added, removed, moved or given another title; an item is known by its paper, its attachment or its title.</summary>
internal static class AgendaComparer
{
    private const string What = "agenda item";

    /// <summary>What changed: items that are new, gone, under another title, in another place.</summary>
    /// <param name="before">The pack as it was.</param>
    /// <param name="after">The pack as it is.</param>
    /// <param name="laterIds">The ids of papers of the earlier pack that have another one now.</param>
    public static IEnumerable<StructureChange> Compare(BoundPack before, BoundPack after, IReadOnlyDictionary<string, string> laterIds)
    {
        Dictionary<string, AgendaItem> was = ByKey(before.Items.Select(item => item.PaperId is { } id ? item with { PaperId = laterIds.GetValueOrDefault(id, id) } : item));
        Dictionary<string, AgendaItem> now = ByKey(after.Items);
        IEnumerable<StructureChange> added = now.Where(item => !was.ContainsKey(item.Key))
            .Select(item => Change(after, item.Value, StructureChangeKind.Added) with { After = PlaceOf(item.Value) });
        IEnumerable<StructureChange> removed = was.Where(item => !now.ContainsKey(item.Key))
            .Select(item => Change(after, item.Value, StructureChangeKind.Removed) with { Before = PlaceOf(item.Value) });
        IEnumerable<StructureChange> renamed = now.Where(item => was.TryGetValue(item.Key, out AgendaItem? old) && old.Title != item.Value.Title)
            .Select(item => Change(after, item.Value, StructureChangeKind.Renamed) with { Before = was[item.Key].Title, After = item.Value.Title });
        IEnumerable<StructureChange> moved = OrderChange.Of([.. was.Keys], [.. now.Keys])
            .Select(key => Change(after, now[key], StructureChangeKind.Moved) with { Before = PlaceOf(was[key]), After = PlaceOf(now[key]) });
        return added.Concat(removed).Concat(renamed).Concat(moved);
    }

    private static Dictionary<string, AgendaItem> ByKey(IEnumerable<AgendaItem> items) => items
        .Select(item => (Key: KeyOf(item), Item: item))
        .GroupBy(item => item.Key)
        .SelectMany(group => group.Select((item, index) => (Key: $"{group.Key} {index}", item.Item)))
        .OrderBy(item => item.Item.Number)
        .ToDictionary(item => item.Key, item => item.Item, StringComparer.Ordinal);

    private static string KeyOf(AgendaItem item) =>
        item.PaperId is { } paper ? $"paper {paper}" : item.AttachmentPath is { } path ? $"file {path[(path.LastIndexOf('/') + 1)..]}" : $"title {item.Title}";

    private static string PlaceOf(AgendaItem item) => $"item {item.Number}";

    private static StructureChange Change(BoundPack pack, AgendaItem item, StructureChangeKind kind) =>
        new(What, kind, item.PaperId ?? item.AttachmentPath ?? ProseText.OneLine(item.Title)) { Pack = pack.Id, Title = ProseText.OneLine(item.Title) };
}
