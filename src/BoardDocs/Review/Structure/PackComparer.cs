using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Finds packs, papers and items of agendas that were added, removed, moved or renamed.</summary>
/// <param name="pairs">Which paper is which.</param>
internal sealed class PackComparer(ImmutableArray<PaperPair> pairs)
{
    private readonly ImmutableArray<(BoundPack? Before, BoundPack? After)> packs = Packs(pairs);

    /// <summary>What changed: packs, then papers, then agendas and files.</summary>
    public IEnumerable<StructureChange> Compare() => packs.SelectMany(Pack).Concat(pairs.SelectMany(Paper)).Concat(
        from pack in packs
        where pack.Before is not null && pack.After is not null
        from change in AgendaComparer.Compare(pack.Before, pack.After, LaterIds(pack.Before.Id))
        select change);

    /// <summary>The packs that stand on both sides, each with its compilation.</summary>
    public IEnumerable<(ReviewedPaper Before, ReviewedPaper After)> Covers =>
        from pair in pairs
        where pair is { Before.IsCover: true, After.IsCover: true }
        select (pair.Before, pair.After);

    private static IEnumerable<StructureChange> Pack((BoundPack? Before, BoundPack? After) pack) => pack switch
    {
        ({ } before, { } after) when before.Id != after.Id => [new("pack", StructureChangeKind.Renamed, after.Id) { Pack = after.Id, Title = after.Title, Before = before.Id, After = after.Id }],
        (null, { } after) => [new("pack", StructureChangeKind.Added, after.Id) { Pack = after.Id, Title = after.Title }],
        ({ } before, null) => [new("pack", StructureChangeKind.Removed, before.Id) { Pack = before.Id, Title = before.Title }],
        _ => [],
    };

    private IEnumerable<StructureChange> Paper(PaperPair pair) => pair switch
    {
        { After.IsCover: true } or { Before.IsCover: true } => [],
        { Before: null, After: { } added } => IsWhole(added.Pack) ? [] : [Change(added, StructureChangeKind.Added)],
        { Before: { } removed, After: null } => IsWhole(removed.Pack) ? [] : [Change(removed, StructureChangeKind.Removed)],
        { Before: { } was, After: { } now } when was.Paper.Symbol.Id != now.Paper.Symbol.Id =>
            [Change(now, StructureChangeKind.Renamed) with { Before = was.Paper.Symbol.Path, After = now.Paper.Symbol.Path }],
        { Before: { } was, After: { } now } when was.Pack != now.Pack && !IsRenamed(now.Pack) =>
            [Change(now, StructureChangeKind.Moved) with { Before = was.Paper.Symbol.Path, After = now.Paper.Symbol.Path }],
        _ => [],
    };

    /// <summary>Whether a pack stands on one side alone, so that its papers need no mention of their own.</summary>
    private bool IsWhole(string pack) => packs.Any(pair => pair is (null, { } after) && after.Id == pack) || packs.Any(pair => pair is ({ } before, null) && before.Id == pack);

    private bool IsRenamed(string pack) => packs.Any(pair => pair is ({ } before, { } after) && after.Id == pack && before.Id != pack);

    private Dictionary<string, string> LaterIds(string pack) => pairs
        .Where(pair => pair is { IsRenamed: true, Before: { } was } && was.Pack == pack && !was.IsCover)
        .ToDictionary(pair => pair.Before?.Paper.Symbol.Id ?? string.Empty, pair => pair.After?.Paper.Symbol.Id ?? string.Empty, StringComparer.Ordinal);

    private static StructureChange Change(ReviewedPaper paper, StructureChangeKind kind) =>
        new("paper", kind, paper.Paper.Symbol.Id) { Pack = paper.Pack, Paper = paper.Paper.Symbol.Id, Title = ProseText.OneLine(paper.Paper.Symbol.Title) };

    /// <summary>A pack goes on with the one that most of its papers come from, where that one is gone.</summary>
    private static ImmutableArray<(BoundPack? Before, BoundPack? After)> Packs(ImmutableArray<PaperPair> pairs)
    {
        ImmutableSortedDictionary<string, BoundPack> before = Side(pairs.Select(pair => pair.Before));
        ImmutableSortedDictionary<string, BoundPack> after = Side(pairs.Select(pair => pair.After));
        ImmutableSortedDictionary<string, string> renamed = pairs
            .Where(pair => pair is { Before: { } was, After: { } now } && !after.ContainsKey(was.Pack) && !before.ContainsKey(now.Pack))
            .GroupBy(pair => pair.After?.Pack ?? string.Empty, pair => pair.Before?.Pack ?? string.Empty)
            .ToImmutableSortedDictionary(group => group.Key, group => group.GroupBy(id => id).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).First().Key, StringComparer.Ordinal);
        return
        [
            .. after.Select(pack => (before.GetValueOrDefault(renamed.GetValueOrDefault(pack.Key, pack.Key)), (BoundPack?)pack.Value)),
            .. before.Where(pack => !after.ContainsKey(pack.Key) && !renamed.ContainsValue(pack.Key)).Select(pack => ((BoundPack?)pack.Value, default(BoundPack))),
        ];
    }

    private static ImmutableSortedDictionary<string, BoundPack> Side(IEnumerable<ReviewedPaper?> papers) => papers.OfType<ReviewedPaper>()
        .DistinctBy(paper => paper.Pack)
        .ToImmutableSortedDictionary(paper => paper.Pack, paper => paper.Compilation.GetBoundPack(paper.Pack), StringComparer.Ordinal);
}
