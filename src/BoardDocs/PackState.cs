using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs;

/// <summary>The files of one pack.</summary>
/// <param name="Id">The pack's folder name.</param>
/// <param name="File"><c>pack.md</c>, or null where it is missing.</param>
/// <param name="Papers">The papers' files in ordinal order.</param>
internal sealed record PackState(string Id, PaperSource? File, ImmutableArray<PaperSource> Papers)
{
    private const string FileName = "pack.md";

    /// <summary>The files of every pack, by its id.</summary>
    /// <param name="folders">The folders below <c>packs/</c>, also those without papers.</param>
    /// <param name="sources">The papers and <c>pack.md</c> files by path.</param>
    public static ImmutableSortedDictionary<string, PackState> All(IEnumerable<string> folders, ImmutableSortedDictionary<string, PaperSource> sources)
    {
        ILookup<string, PaperSource> byPack = sources.Values.ToLookup(source => source.PackId);
        return folders.Select(ContentPath.NameOf).Concat(byPack.Select(pack => pack.Key)).Distinct()
            .Select(id => new PackState(
                id,
                byPack[id].FirstOrDefault(IsPackFile),
                [.. byPack[id].Where(source => !IsPackFile(source)).OrderBy(source => source.Path, StringComparer.Ordinal)]))
            .ToImmutableSortedDictionary(pack => pack.Id, pack => pack, StringComparer.Ordinal);
    }

    /// <summary>Whether a file is a pack's <c>pack.md</c>.</summary>
    public static bool IsPackFile(PaperSource source) => ContentPath.NameOf(source.Path) == FileName;
}
