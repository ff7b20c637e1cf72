using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Recognises measures, datasets, groups and areas that have another id but are otherwise the same.</summary>
internal sealed partial class CatalogueRenames
{
    /// <summary>The keys of the catalogue and of settings whose values are ids.</summary>
    private static readonly ImmutableHashSet<string> OfIds = ["from", "denominator", "members", "benchmark", "area"];

    private readonly ImmutableArray<IdRenames> all;

    private CatalogueRenames(Catalogue before, Catalogue after)
    {
        Datasets = IdRenames.Find(before.Datasets, after.Datasets, (was, now) => IsSame(was.Definition, now.Definition));
        Areas = IdRenames.Find(before.Areas, after.Areas, (was, now) => was.Name == now.Name, (was, now) => was.Aliases.Add(was.Name).Intersect(now.Aliases.Add(now.Name)).Any());
        Groups = IdRenames.Find(
            before.Groups,
            after.Groups,
            (was, now) => was.Average == now.Average && was.Members.Select(Areas.Later).SequenceEqual(now.Members, StringComparer.Ordinal),
            (was, now) => was.Name == now.Name);
        Measures = IdRenames.Find(before.Measures, after.Measures, IsSame, (was, now) => was.Title == now.Title && Datasets.Later(was.Dataset.Id) == now.Dataset.Id);
        all = [Measures, Groups, Areas, Datasets];
    }

    /// <summary>The datasets with another id.</summary>
    public IdRenames Datasets { get; }

    /// <summary>The areas with another id.</summary>
    public IdRenames Areas { get; }

    /// <summary>The groups with another id.</summary>
    public IdRenames Groups { get; }

    /// <summary>The measures with another id.</summary>
    public IdRenames Measures { get; }

    /// <summary>Whether nothing has another id.</summary>
    public bool IsEmpty => all.All(renames => renames.IsEmpty);

    /// <summary>Compares two catalogues; things that could be several are not paired.</summary>
    public static CatalogueRenames Find(Catalogue before, Catalogue after) => new(before, after);

    /// <summary>What tells something of the earlier side from others, with the ids of today; the place is left as it is.</summary>
    public FactKey Rewrite(FactKey key) => key with
    {
        Measure = key.Measure is { } measure ? Measures.Later(measure) : null,
        Group = key.Group is { } group ? Groups.Later(group) : null,
        Area = key.Area is { } area ? Areas.Later(area) : null,
    };

    /// <summary>What a number of the earlier side looks at, with the ids of today.</summary>
    public FactReach Rewrite(FactReach reach) => IsEmpty ? reach : reach with
    {
        Measures = [.. reach.Measures.Select(Measures.Later)],
        Own = [.. reach.Own.Select(Areas.Later)],
        Groups = reach.Groups is { } groups ? [.. groups.Select(Groups.Later)] : null,
    };

    /// <summary>What a row or column of the earlier side is about, with the ids of today.</summary>
    public BoundSubject Rewrite(BoundSubject subject) => IsEmpty ? subject : new BoundSubject(
        subject.Measure is { } measure ? Measures.Later(measure) : null,
        subject.Area is { } area ? Areas.Later(area) : null)
    {
        Key = subject.Key is { } key ? Rewrite(key) : null,
    };

    /// <summary>An expression of the earlier side as it reads with the ids of today.</summary>
    public string Rewrite(string expression) => IsEmpty ? expression : Words().Replace(expression, word => Later(word.Value));

    /// <summary>Text of the earlier side in which the expressions read as they do with the ids of today.</summary>
    public string RewriteText(string text) => IsEmpty ? text : Expressions().Replace(text, span => Rewrite(span.Value));

    /// <summary>A key of the catalogue's files with the id of today: <c>measures.homicide.per</c> as <c>measures.murder.per</c>.</summary>
    public string LaterKey(string key) => key.Split('.') is [var list, var id, .. var rest] && Of(list) is { } renames ? string.Join('.', [list, renames.Later(id), .. rest]) : key;

    /// <summary>Whether what a key of the catalogue's files says is only another id of the same thing.</summary>
    public bool IsOnlyRenamed(string key, string? before, string? after) =>
        before is not null && OfIds.Contains(key[(key.LastIndexOf('.') + 1)..]) && Rewrite(before) == after;

    /// <summary>What became of measures, groups, areas and datasets.</summary>
    public IEnumerable<StructureChange> Changes(Catalogue after) =>
    [
        .. Changes("measure", Measures, id => after.Measures[id].Title),
        .. Changes("group", Groups, id => after.Groups[id].Name),
        .. Changes("area", Areas, id => after.Areas[id].Name),
        .. Changes("dataset", Datasets, id => after.Datasets[id].DisplayName),
    ];

    private static IEnumerable<StructureChange> Changes(string what, IdRenames renames, Func<string, string> titleOf) => renames.Pairs.Select(rename =>
        new StructureChange(what, StructureChangeKind.Renamed, rename.Value) { Title = titleOf(rename.Value), Before = rename.Key, After = rename.Value });

    private string Later(string word) => all.Select(renames => renames.Later(word)).FirstOrDefault(later => later != word, word);

    private IdRenames? Of(string list) => list switch
    {
        "measures" => Measures,
        "groups" => Groups,
        "areas" => Areas,
        "datasets" => Datasets,
        _ => null,
    };

    private static bool IsSame(DatasetDefinition was, DatasetDefinition now) => was.File == now.File && was.Frequency == now.Frequency && Columns(was).SequenceEqual(Columns(now));

    private static IEnumerable<(string, string)> Columns(DatasetDefinition dataset) => dataset.Columns.Select(column => (column.Key, column.Value.Name));

    private bool IsSame(MeasureSymbol was, MeasureSymbol now) =>
        (was.Kind, Datasets.Later(was.Dataset.Id), was.Reference, was.ValueRole, was.WholeRole, was.Per, was.Denominator is { } whole ? Datasets.Later(whole.Id) : null)
            == (now.Kind, now.Dataset.Id, now.Reference, now.ValueRole, now.WholeRole, now.Per, now.Denominator?.Id)
        && was.Series.SequenceEqual(now.Series, StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}_-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("`(?:=|claim:)[^`]*`", RegexOptions.CultureInvariant)]
    private static partial Regex Expressions();
}
