using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Finds the keys behind a change: those of the measure, its datasets, its group, and of the settings.</summary>
internal sealed class DefinitionEvidence(InputDiff inputs)
{
    /// <summary>The keys, in order of file and line.</summary>
    /// <param name="change">What differs.</param>
    /// <param name="kind">Definitions, methods or words.</param>
    public ImmutableArray<DefinitionChange> Find(FactChange change, InputKinds kind)
    {
        ImmutableArray<DefinitionChange> all = Of(inputs.Definitions, kind) is { IsEmpty: false } told ? told : Of(inputs.Keys, kind);
        ImmutableArray<DefinitionChange> own = [.. all.Where(key => key.Path == CatalogueReader.SettingsPath || Owners(change).Contains(Owner(key)))];
        return own.IsEmpty ? all : own;
    }

    private static ImmutableArray<DefinitionChange> Of(ImmutableArray<DefinitionChange> keys, InputKinds kind) => [.. keys.Where(key => DefinitionKinds.Of(key) == kind)];

    private static string Owner(DefinitionChange change) => change.Key.Split('.') is [var list, var id, ..] ? $"{list}.{id}" : change.Key;

    private HashSet<string> Owners(FactChange change)
    {
        var owners = new HashSet<string>(StringComparer.Ordinal) { "groups." + change.Source.Group, "areas." + change.Source.Area };
        owners.UnionWith(change.Reach is { } reach ? reach.Own.Select(area => "areas." + area).Concat(reach.Groups?.Select(group => "groups." + group) ?? []) : []);
        foreach (string id in change.Measures)
        {
            Add(owners, inputs.After.Catalogue, id);
            Add(owners, inputs.Before.Catalogue, inputs.Renames.Measures.Earlier(id));
        }

        return owners;
    }

    private static void Add(HashSet<string> owners, Catalogue catalogue, string id)
    {
        owners.Add("measures." + id);
        if (catalogue.Measures.TryGetValue(id, out MeasureSymbol? measure))
        {
            owners.Add("datasets." + measure.Dataset.Id);
            owners.Add("datasets." + measure.Denominator?.Id);
        }
    }
}
