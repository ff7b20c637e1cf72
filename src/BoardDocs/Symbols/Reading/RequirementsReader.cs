using System.Collections.Immutable;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>requires</c> of <c>boarddocs.yml</c>: what papers of each kind must hold.</summary>
internal static class RequirementsReader
{
    /// <summary>The requirements by kind of paper; kinds are the same whatever their capitals.</summary>
    public static ImmutableSortedDictionary<string, PaperRequirement> Read(YamlObject settings)
    {
        var builder = Catalogue.Empty.Requires.ToBuilder();
        YamlObject? kinds = settings.Object("requires", "'requires'")?.WithoutRepeats();
        foreach (YamlEntry kind in kinds?.Entries ?? [])
        {
            if (kinds?.AsObject(kind.Value, kind.Key.Value, $"The kind {kind.Key.Value}", kinds.Source.At(kind.Key)) is { } item)
            {
                builder[kind.Key.Value] = ReadOne(item.WithKeys(CatalogueKeys.Requirement));
            }
        }

        return builder.ToImmutable();
    }

    private static PaperRequirement ReadOne(YamlObject kind) => new(
        [.. kind.Scalars("measures").DistinctBy(name => name.Value).Select(name => new NameReference(name.Value, kind.Source.At(name)))],
        [.. kind.Scalars("sections").Select(heading => heading.Value).Distinct()]);
}
