using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Recognises measures of a manifest that have another id now, by kind, dataset, base of the rate, and rows or printed values.</summary>
internal sealed partial class ManifestRenames
{
    private readonly Catalogue catalogue;
    private readonly IdRenames measures;
    private readonly ImmutableArray<string> lost;

    private ManifestRenames(Catalogue catalogue, IdRenames measures, ImmutableArray<string> lost)
    {
        this.catalogue = catalogue;
        this.measures = measures;
        this.lost = lost;
    }

    /// <summary>Compares what was published with what is; measures that could be several are not paired.</summary>
    public static ManifestRenames Find(PublishedManifest manifest, BoundPack pack, Catalogue catalogue)
    {
        Dictionary<string, ImmutableArray<PublishedValue>> before = ByMeasure(manifest.Papers.SelectMany(paper => paper.Values).Where(value => !catalogue.Measures.ContainsKey(value.Measure)));
        if (before.Count == 0)
        {
            return new ManifestRenames(catalogue, IdRenames.None, []);
        }

        HashSet<string> known = [.. manifest.Papers.SelectMany(paper => paper.Values).Select(value => value.Measure)];
        Dictionary<string, ImmutableArray<PublishedValue>> after = ByMeasure(pack.Papers.SelectMany(paper => PublishedValue.AllOf(paper)).Where(value => !known.Contains(value.Measure)));
        IdRenames measures = IdRenames.Find(
            before,
            after,
            (was, now) => IsAlike(was, now, (old, value) => !old.Rows.IsEmpty && old.Rows.SequenceEqual(value.Rows, StringComparer.Ordinal)),
            (was, now) => IsAlike(was, now, (old, value) => (old.Displayed, old.Count) == (value.Displayed, value.Count)));
        return new ManifestRenames(catalogue, measures, [.. before.Keys.Where(id => measures.Later(id) == id).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The manifest with the ids of today.</summary>
    public PublishedManifest Apply(PublishedManifest manifest) => measures.IsEmpty ? manifest : manifest with { Papers = [.. manifest.Papers.Select(Apply)] };

    /// <summary>What measures were and are called.</summary>
    public IEnumerable<StructureChange> Changes() => measures.Pairs.Select(rename =>
        new StructureChange("measure", StructureChangeKind.Renamed, rename.Value) { Title = catalogue.Measures[rename.Value].Title, Before = rename.Key, After = rename.Value });

    /// <summary>Which measures are in the manifest alone, so that a new one could be one of them under another id.</summary>
    public IEnumerable<ReviewNote> Notes() => lost.IsEmpty ? [] :
        [new ReviewNote($"The catalogue no longer has {Sentence.Shorten([.. lost])}. A manifest does not tell whether one that is new is the same under another id.")];

    private static Dictionary<string, ImmutableArray<PublishedValue>> ByMeasure(IEnumerable<PublishedValue> values) =>
        values.GroupBy(value => value.Measure, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Whether one value of both is of the same kind, area and time, and otherwise the same too.</summary>
    private static bool IsAlike(ImmutableArray<PublishedValue> before, ImmutableArray<PublishedValue> after, Func<PublishedValue, PublishedValue, bool> isSame) =>
        before.Any(was => after.Any(now => KeyOf(was).Equals(KeyOf(now)) && isSame(was, now)));

    private static object KeyOf(PublishedValue value) => (value.Kind, value.Dataset, value.Per, value.Series, value.Area, value.Period, value.Window);

    private PublishedPaper Apply(PublishedPaper paper) => paper with
    {
        Values = [.. paper.Values.Select(value => value with { Measure = measures.Later(value.Measure) })],
        Claims = [.. paper.Claims.Select(claim => claim with { Text = Words().Replace(claim.Text, word => measures.Later(word.Value)) })],
    };

    [GeneratedRegex(@"[\p{L}\p{N}_-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
