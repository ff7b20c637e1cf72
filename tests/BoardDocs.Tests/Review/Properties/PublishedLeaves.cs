using System.Globalization;
using System.Text.Json;
using BoardDocs.Emit;
using BoardDocs.Review;

namespace BoardDocs.Tests.Review;

/// <summary>What the manifests of a content folder say, read from their JSON: each number and word of each value under a name of its own.</summary>
internal sealed class PublishedLeaves
{
    private static readonly string[] Numbers =
        [ReviewSubjects.Count, ReviewSubjects.Numerator, ReviewSubjects.Denominator, ReviewSubjects.Rate, ReviewSubjects.Suppressed];

    /// <summary>Of a value that is new or gone as a whole, what is told.</summary>
    private static readonly string[] Own =
        [ReviewSubjects.Count, ReviewSubjects.Rate, ReviewSubjects.Trend, ReviewSubjects.Rank, ReviewSubjects.Relation];

    private readonly Dictionary<(string Value, string Group, string What), string> leaves = [];

    private PublishedLeaves(Dictionary<(string Value, string Group, string What), string> leaves, PublishedLeaves like)
    {
        (this.leaves, IsPublished, Pages) = (leaves, like.IsPublished, like.Pages);
    }

    /// <summary>Compiles and publishes a folder.</summary>
    public PublishedLeaves(Compilation compilation)
    {
        var sink = new MemorySink();
        IsPublished = compilation.Emit(sink).IsWritten;
        foreach (string path in IsPublished ? sink.Paths.Where(path => path.EndsWith("/manifest.json", StringComparison.Ordinal)) : [])
        {
            using JsonDocument manifest = JsonDocument.Parse(sink.Text(path));
            foreach (JsonElement paper in manifest.RootElement.GetProperty("papers").EnumerateArray())
            {
                Read(paper);
            }
        }

        Pages = sink.Paths.Where(path => !path.EndsWith("/manifest.json", StringComparison.Ordinal)).ToDictionary(path => path, sink.Text);
    }

    /// <summary>Whether it has no errors.</summary>
    public bool IsPublished { get; }

    /// <summary>The other files: pages, pictures, tables.</summary>
    public Dictionary<string, string> Pages { get; }

    /// <summary>
    /// What was published, as if the values of a measure had always stood in the paper that they are in now: what follows from a move alone is then
    /// no difference.
    /// </summary>
    public PublishedLeaves Moved((string Measure, string From, string To) move, PublishedLeaves after)
    {
        var now = after.leaves.Keys.Select(key => key.Value).ToHashSet();
        var was = leaves.Keys.Select(key => key.Value).ToHashSet();
        var moved = leaves.ToDictionary();
        foreach (var leaf in leaves.Where(leaf => leaf.Key.Value.StartsWith($"{move.From} {move.Measure} ", StringComparison.Ordinal)))
        {
            string there = move.To + leaf.Key.Value[move.From.Length..];
            if (now.Contains(there) && !was.Contains(there))
            {
                moved[leaf.Key with { Value = there }] = leaf.Value;
            }

            if (now.Contains(there) && !now.Contains(leaf.Key.Value))
            {
                moved.Remove(leaf.Key);
            }
        }

        return new PublishedLeaves(moved, this);
    }

    /// <summary>The names of what two folders publish differently, with what each says; without what follows from another difference.</summary>
    public static Dictionary<(string Value, string Group, string What), (string? Before, string? After)> Differences(PublishedLeaves before, PublishedLeaves after)
    {
        var both = before.leaves.Keys.Select(key => key.Value).Intersect(after.leaves.Keys.Select(key => key.Value)).ToHashSet();
        var different = before.leaves.Keys.Union(after.leaves.Keys)
            .Where(key => before.leaves.GetValueOrDefault(key) != after.leaves.GetValueOrDefault(key))
            .ToDictionary(key => key, key => (before.leaves.GetValueOrDefault(key), after.leaves.GetValueOrDefault(key)));
        var moved = different.Keys.Where(key => Numbers.Contains(key.What)).Select(key => key.Value).ToHashSet();
        return different
            .Where(leaf => both.Contains(leaf.Key.Value) ? leaf.Key.What != ReviewSubjects.Displayed || !moved.Contains(leaf.Key.Value) : Own.Contains(leaf.Key.What))
            .ToDictionary(leaf => leaf.Key, leaf => leaf.Value);
    }

    /// <summary>The name under which a change of a review would be found here.</summary>
    public static (string Value, string Group, string What) NameOf(ReviewChange change) =>
        (string.Join(' ', change.Paper, change.Measure, change.Series, change.Area, change.Period, change.Window), change.Group ?? string.Empty, change.What);

    private void Read(JsonElement paper)
    {
        foreach (JsonElement value in paper.GetProperty("values").EnumerateArray())
        {
            string series = value.TryGetProperty("series", out JsonElement name) ? Text(name) ?? string.Empty : string.Empty;
            string key = string.Join(' ', Text(paper.GetProperty("id")), Text(value.GetProperty("measure")), series, Text(value.GetProperty("area")), Text(value.GetProperty("period")), Text(value.GetProperty("window")));
            foreach (string what in new[] { "count", "numerator", "denominator", "rate", "suppressed", "provisional", "displayed" })
            {
                Add((key, string.Empty, what == "rate" && Text(value.GetProperty("kind")) == "value" ? ReviewSubjects.Value : what), Text(value.GetProperty(what)));
            }

            Add((key, string.Empty, ReviewSubjects.Change), Text(Part(value, "change", "absolute")));
            Add((key, string.Empty, ReviewSubjects.Trend), Text(Part(value, "trend", "word")));
            string group = Text(Part(value, "benchmark", "group")) ?? string.Empty;
            Add((key, group, ReviewSubjects.Average), Text(Part(value, "benchmark", "average")));
            Add((key, group, ReviewSubjects.Relation), Text(Part(value, "benchmark", "relation")));
            Add((key, group, ReviewSubjects.Rank), Text(Part(value, "benchmark", "rank")) is { } rank ? $"{rank} {Text(Part(value, "benchmark", "of"))} {Text(Part(value, "benchmark", "tied"))}" : null);
        }
    }

    private void Add((string Value, string Group, string What) key, string? text)
    {
        if (text is not null)
        {
            leaves.TryAdd(key, text);
        }
    }

    private static JsonElement? Part(JsonElement value, string part, string key) =>
        value.GetProperty(part) is { ValueKind: JsonValueKind.Object } found ? found.GetProperty(key) : null;

    private static string? Text(JsonElement? element) => element?.ValueKind switch
    {
        JsonValueKind.Number => element.Value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.String => element.Value.GetString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
