using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Review;
using BoardDocs.Statistics;
using BoardDocs.Text;

namespace BoardDocs;

/// <summary>Reads the manifest of a published edition that is kept in the content folder.</summary>
internal static class EditionReader
{
    /// <summary>Reads a file; whatever it holds, nothing is thrown.</summary>
    public static EditionReading Read(IContentFiles files, string path)
    {
        try
        {
            using Stream stream = files.OpenRead(path);
            ManifestReading reading = ManifestReader.Read(stream, path);
            return new EditionReading(reading.Manifest is { } manifest ? EditionOf(manifest) : null, reading.Fault);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new EditionReading(null, $"{path} cannot be opened. Close it in other programs and try again.");
        }
    }

    private static EarlierEdition EditionOf(PublishedManifest manifest) =>
        new(manifest.Pack, [.. manifest.Papers.Select(paper => new EarlierPaper(paper.Id, [.. paper.Values.Select(ValueOf)]))]);

    private static EarlierValue ValueOf(PublishedValue value) => new(value.Measure, value.Series, value.Area, value.Period, value.Window)
    {
        Kind = value.Kind,
        Dataset = value.Dataset,
        Per = value.Per,
        Rows = value.Rows,
        Count = value.Count,
        Rate = value.Rate,
        Displayed = value.Displayed,
        Trend = value.Trend is { Reason: null } trend ? trend.Word : null,
        Group = value.Benchmark?.Group,
        Rank = value.Benchmark is { Rank: { } place, Of: { } of } benchmark ? new RankResult(place, benchmark.IsTied, of) : null,
        Relation = value.Benchmark?.Relation is { } word && Enum.TryParse(word, ignoreCase: true, out Relation relation) ? relation : null,
        IsSuppressed = value.IsSuppressed,
        Vintage = value.Vintage,
    };
}
