using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Recognises measures that have another id but measure the same.</summary>
internal sealed class MeasureRenames
{
    private readonly ImmutableSortedDictionary<string, string> laterIds;

    private MeasureRenames(ImmutableSortedDictionary<string, string> laterIds)
    {
        this.laterIds = laterIds;
        EarlierIds = laterIds.ToImmutableSortedDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>The id that a renamed measure had, by the one it has.</summary>
    public ImmutableSortedDictionary<string, string> EarlierIds { get; }

    /// <summary>Pairs the measures of one side alone that are defined alike; those that could be several are not paired.</summary>
    public static MeasureRenames Find(Catalogue before, Catalogue after)
    {
        ILookup<object, MeasureSymbol> gone = Alone(before, after).ToLookup(Definition);
        ILookup<object, MeasureSymbol> come = Alone(after, before).ToLookup(Definition);
        return new MeasureRenames(gone
            .Where(same => same.Count() == 1 && come[same.Key].Count() == 1)
            .ToImmutableSortedDictionary(same => same.First().Id, same => come[same.Key].First().Id, StringComparer.Ordinal));
    }

    /// <summary>The id that a measure of the earlier side has now.</summary>
    public string Later(string id) => laterIds.GetValueOrDefault(id, id);

    /// <summary>The id that a measure of the later side had.</summary>
    public string Earlier(string id) => EarlierIds.GetValueOrDefault(id, id);

    /// <summary>An expression of the earlier side as it reads with the measures' ids of today.</summary>
    public string Rewrite(string expression) => laterIds.Aggregate(expression, (text, rename) =>
        text.Contains(rename.Key, StringComparison.Ordinal) ? Replace(text, rename.Key, rename.Value) : text);

    /// <summary>What became of measures.</summary>
    public IEnumerable<StructureChange> Changes(Catalogue after) => laterIds.Select(rename =>
        new StructureChange("measure", StructureChangeKind.Renamed, rename.Value)
        {
            Title = after.Measures[rename.Value].Title,
            Before = rename.Key,
            After = rename.Value,
        });

    private static string Replace(string text, string id, string later) =>
        Regex.Replace(text, $@"(?<![\w-]){Regex.Escape(id)}(?![\w-])", later.Replace("$", "$$", StringComparison.Ordinal), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static IEnumerable<MeasureSymbol> Alone(Catalogue one, Catalogue other) => one.Measures.Values.Where(measure => !other.Measures.ContainsKey(measure.Id));

    private static object Definition(MeasureSymbol measure) =>
        (measure.Kind, measure.Dataset.Id, string.Join('\n', measure.Series), measure.Reference, measure.ValueRole, measure.WholeRole, measure.Per, measure.Denominator?.Id);
}
