using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>catalogue/groups.yml</c>.</summary>
internal static class GroupsReader
{
    /// <summary>The groups by id.</summary>
    public static ImmutableSortedDictionary<string, GroupSymbol> Read(YamlObject? top, Catalogue catalogue)
    {
        var groups = Catalogue.Empty.Groups.ToBuilder();
        foreach ((string id, YamlObject item) in CatalogueLoader.Items(top, "groups", "group", CatalogueKeys.Group))
        {
            string name = item.RequiredScalar("name")?.Value ?? id;
            groups[id] = new GroupSymbol(
                id,
                name,
                item.Text("short") ?? name,
                ReadMembers(id, item, catalogue),
                item.Choice("average", CatalogueWords.Averages) ?? AverageMethod.Pooled,
                item.Location);
        }

        return groups.ToImmutable();
    }

    private static ImmutableArray<string> ReadMembers(string id, YamlObject item, Catalogue catalogue)
    {
        item.Require("members");
        var members = ImmutableArray.CreateBuilder<string>();
        foreach (YamlScalar member in item.Scalars("members"))
        {
            if (!catalogue.Areas.ContainsKey(member.Value))
            {
                CatalogueNames.ReportArea(catalogue, new NameReference(member.Value, item.Source.At(member)), item.Source.Diagnostics);
            }
            else if (members.Contains(member.Value))
            {
                item.Source.Diagnostics.Report(NameDiagnostics.RepeatedMember, item.Source.At(member), member.Value, id);
            }
            else
            {
                members.Add(member.Value);
            }
        }

        return members.ToImmutable();
    }
}
