using System.Collections.Immutable;
using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>
/// Writes a review as one HTML file that needs nothing else: no script and no request, charts before and now beside each other, prose with
/// removed and added words marked (specs/review.md).
/// </summary>
public static class ReviewHtml
{
    private const int MostEntries = 1_000;

    /// <summary>Writes the page as UTF-8 with line feeds.</summary>
    public static void Write(Stream output, ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(review);
        var report = ReviewReport.Of(review);
        var html = new HtmlWriter();
        var shell = new ReviewShell(html, report);
        ImmutableArray<HtmlPart> parts = [.. Parts(html, report).Where(part => part.Items.Length > 0)];
        shell.Open(parts);
        foreach (HtmlPart part in parts)
        {
            part.WriteTo(html, MostEntries);
        }

        shell.Close();
        output.Write(html.Written);
    }

    private static IEnumerable<HtmlPart> Parts(HtmlWriter html, ReviewReport report)
    {
        ReviewResult review = report.Review;
        var entries = new HtmlEntryWriter(html, report);
        var lists = new HtmlListWriter(html, report.Names);
        ImmutableArray<Action> Items(ReportPart part) => [.. report.Entries[part].Select(entry => (Action)(() => entries.Write(entry)))];
        ImmutableArray<Action> Lines<T>(ImmutableArray<T> all, Action<T> write) => [.. all.Select(item => (Action)(() => write(item)))];
        return
        [
            new("notes", "What could not be compared", HtmlPart.List, Lines(review.Notes, lists.Write)),
            new("words", "Words, ranks and claims", HtmlPart.Plain, Items(ReportPart.Words)),
            new("numbers", "Numbers", HtmlPart.Plain, Items(ReportPart.Values)),
            new("printed", "Printed in the text", HtmlPart.Plain, Items(ReportPart.Printed)),
            new("figures", "Figures", HtmlPart.Plain, Items(ReportPart.Figures)),
            new("tables", "Tables", HtmlPart.Plain, Items(ReportPart.Tables)),
            new("structure", "Added, removed, moved, renamed", HtmlPart.List, Lines(review.Structure, lists.Write)),
            new("text", "Text", HtmlPart.Plain, Lines(review.Prose, lists.Write)),
            new("catalogue", "Catalogue", HtmlPart.List, Lines(report.Definitions, lists.Write)),
            new("data", "Data", HtmlPart.List, Lines(review.Data, lists.Write)),
        ];
    }
}
