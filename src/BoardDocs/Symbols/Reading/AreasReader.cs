using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>catalogue/areas.yml</c>.</summary>
internal static class AreasReader
{
    /// <summary>The areas by id.</summary>
    public static ImmutableSortedDictionary<string, AreaSymbol> Read(YamlObject? top)
    {
        var areas = Catalogue.Empty.Areas.ToBuilder();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string id, YamlObject item) in CatalogueLoader.Items(top, "areas", "area", CatalogueKeys.Area))
        {
            YamlScalar? name = item.RequiredScalar("name");
            ImmutableArray<YamlScalar> aliases = item.Scalars("aliases");
            Claim(owners, id, id, item.Source, item.Location);
            foreach (YamlScalar spelling in name is null ? aliases : aliases.Insert(0, name))
            {
                Claim(owners, spelling.Value, id, item.Source, item.Source.At(spelling));
            }

            areas[id] = new AreaSymbol(id, name?.Value ?? id, [.. aliases.Select(alias => alias.Value)], item.Location);
        }

        return areas.ToImmutable();
    }

    private static void Claim(Dictionary<string, string> owners, string spelling, string id, YamlSource source, Location location)
    {
        if (!owners.TryAdd(spelling, id) && owners[spelling] != id)
        {
            source.Diagnostics.Report(NameDiagnostics.SharedAreaName, location, spelling, owners[spelling]);
        }
    }
}
