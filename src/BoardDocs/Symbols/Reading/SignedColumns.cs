using System.Collections.Immutable;

namespace BoardDocs.Symbols;

/// <summary>Finds the columns that may hold negative numbers, those that only published values are read from, and the columns of counts.</summary>
internal static class SignedColumns
{
    /// <summary>The catalogue with those columns marked in its datasets.</summary>
    public static Catalogue Mark(Catalogue catalogue)
    {
        var datasets = catalogue.Datasets.ToBuilder();
        foreach ((string id, DatasetSymbol dataset) in catalogue.Datasets)
        {
            ImmutableSortedSet<string> signed = RolesOf(catalogue, id, isPublished: true).Except(RolesOf(catalogue, id, isPublished: false));
            ImmutableSortedSet<string> counted = CountRolesOf(catalogue, id);
            datasets[id] = dataset with { Definition = dataset.Definition with { SignedRoles = signed, CountRoles = counted } };
        }

        var measures = catalogue.Measures.ToBuilder();
        foreach ((string id, MeasureSymbol measure) in catalogue.Measures)
        {
            measures[id] = measure with
            {
                Dataset = datasets[measure.Dataset.Id],
                Denominator = measure.Denominator is null ? null : datasets[measure.Denominator.Id],
            };
        }

        return catalogue with { Datasets = datasets.ToImmutable(), Measures = measures.ToImmutable() };
    }

    private static ImmutableSortedSet<string> CountRolesOf(Catalogue catalogue, string dataset) => catalogue.Measures.Values
        .Where(measure => measure.Kind == MeasureKind.Count && measure.Dataset.Id == dataset)
        .Select(measure => measure.ValueRole)
        .ToImmutableSortedSet(StringComparer.Ordinal);

    private static ImmutableSortedSet<string> RolesOf(Catalogue catalogue, string dataset, bool isPublished)
    {
        var roles = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (MeasureSymbol measure in catalogue.Measures.Values.Where(measure => (measure.Kind == MeasureKind.Value) == isPublished))
        {
            if (measure.Dataset.Id == dataset)
            {
                roles.Add(measure.ValueRole);
                roles.UnionWith(measure.WholeRole is null ? [] : [measure.WholeRole]);
            }

            if (measure.Denominator?.Id == dataset && measure.Per is { } per)
            {
                roles.Add(per.Role);
            }
        }

        return roles.ToImmutable();
    }
}
