using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>
/// Recognises measures of an edition that have another id now: those of the same kind, dataset and base of the rate whose value comes from the
/// same rows, or else prints the same. A manifest holds nothing more to know them by.
/// </summary>
/// <param name="catalogue">The catalogue as it is.</param>
/// <param name="evaluate">Computes a published value as it is now.</param>
internal sealed class EarlierRenames(Catalogue catalogue, Func<EarlierValue, MeasureValue?> evaluate)
{
    /// <summary>The edition with the ids of today; what could be several measures keeps its own.</summary>
    public EarlierEdition Apply(EarlierEdition edition)
    {
        ImmutableDictionary<string, string> later = Find([.. edition.Papers.SelectMany(paper => paper.Values)]);
        return later.IsEmpty ? edition : edition with
        {
            Papers = [.. edition.Papers.Select(paper => paper with { Values = [.. paper.Values.Select(value => value with { Measure = later.GetValueOrDefault(value.Measure, value.Measure) })] })],
        };
    }

    private ImmutableDictionary<string, string> Find(ImmutableArray<EarlierValue> values)
    {
        HashSet<string> known = [.. values.Select(value => value.Measure)];
        MeasureSymbol[] come = [.. catalogue.Measures.Values.Where(measure => !known.Contains(measure.Id))];
        return values.Where(value => !catalogue.Measures.ContainsKey(value.Measure))
            .GroupBy(value => value.Measure, StringComparer.Ordinal)
            .Select(gone => (gone.Key, Later: LaterOf(gone.First(), come)))
            .Where(pair => pair.Later is not null)
            .GroupBy(pair => pair.Later ?? string.Empty, StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .ToImmutableDictionary(same => same.First().Key, same => same.Key, StringComparer.Ordinal);
    }

    private string? LaterOf(EarlierValue gone, MeasureSymbol[] come)
    {
        (string Id, MeasureValue Value)[] alike =
        [
            .. come.Where(measure => IsAlike(gone, measure))
                .SelectMany(measure => evaluate(gone with { Measure = measure.Id }) is { } value ? new[] { (measure.Id, value) } : []),
        ];
        return One(alike.Where(pair => !gone.Rows.IsEmpty && pair.Value.Rows.Select(rows => rows.ToString()).SequenceEqual(gone.Rows, StringComparer.Ordinal)))
            ?? One(alike.Where(pair => pair.Value.Displayed == gone.Displayed && pair.Value.Count == gone.Count));
    }

    private static string? One(IEnumerable<(string Id, MeasureValue Value)> found) => found.Take(2).ToArray() is [var only] ? only.Id : null;

    private static bool IsAlike(EarlierValue gone, MeasureSymbol measure) =>
        (gone.Kind, gone.Dataset, gone.Per) == (MeasureKinds.ToText(measure.Kind), measure.Dataset.Id, measure.Kind == MeasureKind.Count ? measure.Per?.ToString() : null);
}
