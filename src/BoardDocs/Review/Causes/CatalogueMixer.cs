using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Puts a catalogue together whose definitions, methods and words come from different sides.</summary>
/// <param name="definitions">What is measured.</param>
/// <param name="methods">How trends and relations are worded, what is suppressed, how averages are made.</param>
/// <param name="words">Titles and names.</param>
/// <param name="renames">What has another id; it is found under both, because the paper may be of the other side.</param>
internal sealed class CatalogueMixer(Catalogue definitions, Catalogue methods, Catalogue words, CatalogueRenames renames)
{
    /// <summary>The catalogue; what one side does not have is taken as the definitions' side has it.</summary>
    public Catalogue Mix()
    {
        ImmutableSortedDictionary<string, DatasetSymbol> datasets = Each(definitions.Datasets, Mix, renames.Datasets);
        return definitions with
        {
            Organisation = words.Organisation,
            Language = words.Language,
            Terms = words.Terms,
            Options = methods.Options,
            Population = methods.Population,
            Areas = Each(definitions.Areas, area => area with { Name = Find(words.Areas, area, renames.Areas).Name }, renames.Areas),
            Groups = Each(definitions.Groups, Mix, renames.Groups),
            Datasets = datasets,
            Measures = Each(definitions.Measures, measure => Mix(measure, datasets), renames.Measures, (measure, id) => measure with { Id = id }),
        };
    }

    private MeasureSymbol Mix(MeasureSymbol measure, ImmutableSortedDictionary<string, DatasetSymbol> datasets)
    {
        MeasureSymbol method = Find(methods.Measures, measure, renames.Measures);
        MeasureSymbol named = Find(words.Measures, measure, renames.Measures);
        return measure with
        {
            Title = named.Title,
            Short = named.Short,
            Dataset = datasets.GetValueOrDefault(measure.Dataset.Id, measure.Dataset),
            Denominator = measure.Denominator is { } denominator ? datasets.GetValueOrDefault(denominator.Id, denominator) : null,
            Population = method.Population,
            SuppressBelow = method.SuppressBelow,
            Options = measure.Options with { BenchmarkWord = method.Options.BenchmarkWord, Trend = method.Options.Trend },
        };
    }

    private DatasetSymbol Mix(DatasetSymbol dataset) => new(dataset.Definition with
    {
        SuppressBelow = Find(methods.Datasets, dataset, renames.Datasets).Definition.SuppressBelow,
        Source = Find(words.Datasets, dataset, renames.Datasets).Definition.Source,
        IsIllustrative = Find(words.Datasets, dataset, renames.Datasets).Definition.IsIllustrative,
    });

    private GroupSymbol Mix(GroupSymbol group)
    {
        GroupSymbol named = Find(words.Groups, group, renames.Groups);
        return group with { Name = named.Name, Short = named.Short, Average = Find(methods.Groups, group, renames.Groups).Average };
    }

    private static T Find<T>(ImmutableSortedDictionary<string, T> side, T own, IdRenames renames)
        where T : Symbol => side.GetValueOrDefault(own.Id) ?? side.GetValueOrDefault(renames.Other(own.Id)) ?? own;

    private static ImmutableSortedDictionary<string, T> Each<T>(ImmutableSortedDictionary<string, T> items, Func<T, T> mix, IdRenames renames, Func<T, string, T>? call = null)
        where T : Symbol
    {
        var mixed = items.ToImmutableSortedDictionary(item => item.Key, item => mix(item.Value), StringComparer.Ordinal);
        return mixed.SetItems(mixed.Where(item => !mixed.ContainsKey(renames.Other(item.Key))).Select(item => KeyValuePair.Create(renames.Other(item.Key), call?.Invoke(item.Value, renames.Other(item.Key)) ?? item.Value)));
    }
}
