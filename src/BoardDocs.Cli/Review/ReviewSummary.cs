using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Review;

namespace BoardDocs.Cli.Review;

/// <summary>The line at the end of a review.</summary>
internal static class ReviewSummary
{
    /// <summary>What was found and where it is written.</summary>
    public static string Of(ReviewResult review, ImmutableArray<string> written, TimeSpan elapsed)
    {
        string found = review.IsEmpty ? "Nothing changed" : string.Join(", ", Parts(review));
        string files = written.IsEmpty ? string.Empty : $" Wrote {string.Join(", ", written)}.";
        return string.Create(CultureInfo.InvariantCulture, $"{review.Labels.Base} to {review.Labels.Head}: {found}.{files} {elapsed.TotalSeconds:0.0} s.");
    }

    /// <summary>Something that could not be compared, with its place.</summary>
    public static string Of(ReviewNote note) => note.Path is null ? note.Message
        : $"{note.Message} ({note.Path}{(note.Line is int line ? string.Create(CultureInfo.InvariantCulture, $":{line}") : string.Empty)})";

    private static IEnumerable<string> Parts(ReviewResult review) => new[]
    {
        Part(review.Changes.Length, "change of what is published", "changes of what is published"),
        Part(review.Prose.Length, "change of text", "changes of text"),
        Part(review.Structure.Length, "thing added, removed or moved", "things added, removed or moved"),
        Part(review.Definitions.Length, "change of the catalogue", "changes of the catalogue"),
        Part(review.Data.Length, "data cell changed", "data cells changed"),
    }.OfType<string>();

    private static string? Part(int count, string one, string many) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? one : many)}");
}
