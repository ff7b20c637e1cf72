using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Review;

namespace BoardDocs.Cli.Review;

/// <summary>The line at the end of a review.</summary>
internal static class ReviewSummary
{
    /// <summary>What was found, in the words of the reports, and where it is written.</summary>
    public static string Of(ReviewResult review, ImmutableArray<string> written, TimeSpan elapsed)
    {
        string files = written.IsEmpty ? string.Empty : $" Wrote {string.Join(", ", written)}.";
        return string.Create(CultureInfo.InvariantCulture, $"{review.Labels.Base} to {review.Labels.Head}: {ReviewHeadline.Of(review)}.{files} {elapsed.TotalSeconds:0.0} s.");
    }

    /// <summary>Something that could not be compared, with its place.</summary>
    public static string Of(ReviewNote note) => note.Path is null ? note.Message
        : $"{note.Message} ({note.Path}{(note.Line is int line ? string.Create(CultureInfo.InvariantCulture, $":{line}") : string.Empty)})";
}
