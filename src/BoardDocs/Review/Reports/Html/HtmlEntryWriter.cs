using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>Writes entries of a report: what it is, a table of before and now, why, and where it stands; figures with their drawings.</summary>
internal sealed class HtmlEntryWriter(HtmlWriter html, ReviewReport report)
{
    private const int MostRows = 40;
    private const int MostReasons = 20;
    private const int MostPlaces = 20;
    private const int MostDrawn = 60;
    private const int Longest = 2_000;

    private readonly HtmlPairWriter pairs = new(html, report.Names.Catalogue.Theme);
    private int drawn;

    /// <summary>Writes one entry.</summary>
    public void Write(ReportEntry entry)
    {
        html.Raw("<article class=\"entry\">\n<h3>"u8).Text(Safe(entry.Subject)).Raw("</h3>\n"u8);
        Paragraph("facts"u8, entry.Details);
        WriteChanges(entry);
        WriteReasons(entry.Reasons);
        string more = entry.Places.Length > MostPlaces ? $"; and {ReportCounts.Words(entry.Places.Length - MostPlaces, "more place", "more places")}" : string.Empty;
        Paragraph("note"u8, "In " + string.Join("; ", entry.Places.Take(MostPlaces).Select(place => place.ToText(text => text))) + more);
        WriteDrawings(entry);
        html.Raw("</article>\n"u8);
    }

    private static string Safe(string text) => SafeText.Of(text, Longest);

    private void Paragraph(ReadOnlySpan<byte> style, string text)
    {
        if (text.Length > 0)
        {
            html.Raw("<p class=\""u8).Raw(style).Raw("\">"u8).Text(Safe(text)).Raw("</p>\n"u8);
        }
    }

    private void WriteChanges(ReportEntry entry)
    {
        html.Raw("<table class=\"before-now\">\n<caption class=\"hidden\">Changes of "u8).Text(Safe(entry.Subject))
            .Raw("</caption>\n<thead>\n<tr><th scope=\"col\">What</th><th scope=\"col\">Before</th><th scope=\"col\">Now</th></tr>\n</thead>\n<tbody>\n"u8);
        foreach (ReportChange change in Rows(entry.Changes))
        {
            html.Raw("<tr><th scope=\"row\">"u8).Text(Safe(StructureText.Open(change.Label))).Raw("</th>"u8);
            if (change.IsText)
            {
                html.Raw("<td colspan=\"2\">"u8);
                HtmlWords.Write(html, change.Before, change.After);
                html.Raw("</td></tr>\n"u8);
            }
            else
            {
                html.Raw("<td>"u8).Text(Safe(change.Before)).Raw("</td><td><strong>"u8).Text(Safe(change.After)).Raw("</strong></td></tr>\n"u8);
            }
        }

        html.Raw("</tbody>\n</table>\n"u8);
        Paragraph("note"u8, entry.Changes.Length > MostRows ? $"And {ReportCounts.Words(entry.Changes.Length - MostRows, "more change", "more changes")} of it." : string.Empty);
    }

    /// <summary>As many changes as there is room for; the earliest points of lines are left out first.</summary>
    private static IEnumerable<ReportChange> Rows(ImmutableArray<ReportChange> changes)
    {
        int over = changes.Length - MostRows;
        return changes.Where(change => change.Series is null || over-- <= 0).Take(MostRows);
    }

    private void WriteReasons(ReportReasons reasons)
    {
        if (reasons.Known.IsEmpty)
        {
            return;
        }

        html.Raw("<p class=\"why\"><strong>Why:</strong></p>\n<ul class=\"reasons\">\n"u8);
        foreach (string reason in reasons.Known.Take(MostReasons))
        {
            html.Raw("<li>"u8).Text(Safe(ReasonText.Clause(reason, text => text))).Raw("</li>\n"u8);
        }

        html.Raw("</ul>\n"u8);
        Paragraph("note"u8, reasons.More(MostReasons) is { Length: > 0 } more ? $"And {more}." : string.Empty);
    }

    private void WriteDrawings(ReportEntry entry)
    {
        if (entry is not { Kind: ReportPart.Figures, Figure: { } id, Places: [var place, ..] })
        {
            return;
        }

        (BoundFigure? before, BoundFigure? after) = report.Names.Figure(place.Pack, place.Paper, id);
        if (before is null && after is null)
        {
            return;
        }

        if (++drawn > MostDrawn)
        {
            Paragraph("note"u8, "The drawings of this figure are left out to keep the page small.");
            return;
        }

        pairs.Write(before, after);
    }
}
