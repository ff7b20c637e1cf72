using System.Collections.Immutable;
using System.Text;

namespace BoardDocs.Review;

/// <summary>
/// Writes a review as Markdown for one comment on a pull request: what matters most first, long parts folded, never longer than a forge takes,
/// and nothing from the content read as Markdown, HTML, link or mention (specs/review.md).
/// </summary>
public static class ReviewMarkdown
{
    /// <summary>The first line, by which a workflow finds the comment that it wrote before; forges do not show it.</summary>
    public const string Marker = "<!-- boarddocs-review -->";

    /// <summary>Writes the comment as UTF-8 with line feeds.</summary>
    public static void Write(Stream output, ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(Write(review)));
    }

    /// <summary>The comment; at most 60,000 bytes of UTF-8.</summary>
    public static string Write(ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var report = ReviewReport.Of(review);
        var page = new MarkdownPage();
        page.AddOwn($"{Marker}\n## What readers will see change\n\n{Summary(report)}");
        MarkdownPart[] parts = [.. Parts(report).Where(part => part.Items.Length > 0)];
        for (int index = 0; index < parts.Length; index++)
        {
            parts[index].WriteTo(page, page.Room - parts.Skip(index + 1).Sum(part => part.LeastRoom));
        }

        page.AddOwn("\nThe whole review, with the charts before and now, is in review.html and review.json, which `boarddocs review -o FOLDER` writes with this comment.\n");
        return page.ToString();
    }

    private static string Summary(ReviewReport report)
    {
        string labels = $"{MarkdownText.Code(report.Review.Labels.Base)} → {MarkdownText.Code(report.Review.Labels.Head)}";
        ImmutableArray<string> counts = ReportCounts.Of(report);
        return counts.IsEmpty
            ? $"{labels}: {ReviewHeadline.NothingOf(report.Review)}.\n"
            : $"{labels}:\n\n{string.Concat(counts.Select(count => $"- {count}\n"))}";
    }

    private static IEnumerable<MarkdownPart> Parts(ReviewReport report)
    {
        ReviewResult review = report.Review;
        ImmutableArray<string> Items(ReportPart part) => [.. report.Entries[part].Select(MarkdownEntries.Item)];
        return
        [
            new("What could not be compared", [.. review.Notes.Select(MarkdownEntries.Item)], 2_000, 5),
            new("Words, ranks and claims", Items(ReportPart.Words), 20_000, 15),
            new("Numbers", Items(ReportPart.Values), 6_000, 5),
            new("Printed in the text", Items(ReportPart.Printed), 2_000, 3),
            new("Figures", Items(ReportPart.Figures), 5_000, 3),
            new("Tables", Items(ReportPart.Tables), 2_000, 3),
            new("Added, removed, moved, renamed", [.. review.Structure.Select(change => MarkdownEntries.Item(change, report.Names))], 3_000, 5),
            new("Text", [.. review.Prose.Select(change => MarkdownEntries.Item(change, report.Names))], 6_000, 3),
            new("Catalogue", [.. report.Definitions.Select(MarkdownEntries.Item)], 2_000, 3),
            new("Data", [.. review.Data.Select(change => MarkdownEntries.Item(change, report.Names))], 2_000, 3),
        ];
    }
}
