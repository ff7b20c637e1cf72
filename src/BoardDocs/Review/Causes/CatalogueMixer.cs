using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Puts a catalogue together whose definitions, methods and words come from different sides.</summary>
/// <param name="definitions">What is measured.</param>
/// <param name="methods">How trends and relations are worded, what is suppressed, how averages are made.</param>
/// <param name="words">Titles and names.</param>
/// <param name="renames">The measures with another id.</param>
internal sealed class CatalogueMixer(Catalogue definitions, Catalogue methods, Catalogue words, MeasureRenames renames)
{
    /// <summary>The catalogue; what one side does not have is taken as the definitions' side has it.</summary>
    public Catalogue Mix()
    {
        ImmutableSortedDictionary<string, DatasetSymbol> datasets = Each(definitions.Datasets, Mix);
        return definitions with
        {
            Organisation = words.Organisation,
            Language = words.Language,
            Terms = words.Terms,
            Options = methods.Options,
            Population = methods.Population,
            Areas = Each(definitions.Areas, area => area with { Name = (words.Areas.GetValueOrDefault(area.Id) ?? area).Name }),
            Groups = Each(definitions.Groups, Mix),
            Datasets = datasets,
            Measures = Each(definitions.Measures, measure => Mix(measure, datasets)),
        };
    }

    private MeasureSymbol Mix(MeasureSymbol measure, ImmutableSortedDictionary<string, DatasetSymbol> datasets)
    {
        MeasureSymbol method = Find(methods, measure);
        MeasureSymbol named = Find(words, measure);
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
        SuppressBelow = (methods.Datasets.GetValueOrDefault(dataset.Id) ?? dataset).Definition.SuppressBelow,
        Source = Source(dataset),
        IsIllustrative = (words.Datasets.GetValueOrDefault(dataset.Id) ?? dataset).Definition.IsIllustrative,
    });

    private DatasetSource Source(DatasetSymbol dataset) => (words.Datasets.GetValueOrDefault(dataset.Id) ?? dataset).Definition.Source;

    private GroupSymbol Mix(GroupSymbol group)
    {
        GroupSymbol named = words.Groups.GetValueOrDefault(group.Id, group);
        return group with { Name = named.Name, Short = named.Short, Average = methods.Groups.GetValueOrDefault(group.Id, group).Average };
    }

    private MeasureSymbol Find(Catalogue side, MeasureSymbol measure) =>
        side.Measures.GetValueOrDefault(measure.Id)
        ?? side.Measures.GetValueOrDefault(renames.Later(measure.Id))
        ?? side.Measures.GetValueOrDefault(renames.Earlier(measure.Id))
        ?? measure;

    private static ImmutableSortedDictionary<string, T> Each<T>(ImmutableSortedDictionary<string, T> items, Func<T, T> mix) =>
        items.ToImmutableSortedDictionary(item => item.Key, item => mix(item.Value), StringComparer.Ordinal);
}
