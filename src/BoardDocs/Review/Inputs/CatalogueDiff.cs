using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Finds the keys of the settings and the catalogue that say something else.</summary>
internal static class CatalogueDiff
{
    /// <summary>Every key that differs, in order of file and of the lines as they are; what is gone comes last in its file.</summary>
    /// <param name="before">The files as they were.</param>
    /// <param name="after">The files as they are.</param>
    /// <param name="later">What a key of the earlier side is called now.</param>
    public static ImmutableArray<DefinitionChange> Compare(ImmutableArray<CatalogueFile> before, ImmutableArray<CatalogueFile> after, Func<string, string> later)
    {
        Dictionary<string, CatalogueFile> left = before.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Dictionary<string, CatalogueFile> right = after.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return
        [
            .. left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Where(path => left.GetValueOrDefault(path)?.Text.Checksum != right.GetValueOrDefault(path)?.Text.Checksum)
                .SelectMany(path => Compare(path, [.. Leaves(left, path).Select(leaf => leaf with { Key = later(leaf.Key) })], Leaves(right, path))),
        ];
    }

    private static IEnumerable<DefinitionChange> Compare(string path, ImmutableArray<YamlLeaf> before, ImmutableArray<YamlLeaf> after)
    {
        Dictionary<string, YamlLeaf> left = before.DistinctBy(leaf => leaf.Key, StringComparer.Ordinal).ToDictionary(leaf => leaf.Key, StringComparer.Ordinal);
        Dictionary<string, YamlLeaf> right = after.ToDictionary(leaf => leaf.Key, StringComparer.Ordinal);
        IEnumerable<DefinitionChange> changed = after
            .Where(leaf => left.GetValueOrDefault(leaf.Key)?.Value != leaf.Value)
            .Select(leaf => new DefinitionChange(path, leaf.Key, left.GetValueOrDefault(leaf.Key)?.Value, leaf.Value, leaf.Line));
        return changed.Concat(before
            .Where(leaf => !right.ContainsKey(leaf.Key))
            .Select(leaf => new DefinitionChange(path, leaf.Key, leaf.Value, null, leaf.Line)));
    }

    private static ImmutableArray<YamlLeaf> Leaves(Dictionary<string, CatalogueFile> files, string path) =>
        files.TryGetValue(path, out CatalogueFile? file) ? YamlLeaves.Of(file) : [];
}
