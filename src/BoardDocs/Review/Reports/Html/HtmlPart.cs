using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>A part of the page under a heading of its own.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The heading.</param>
/// <param name="IsList">Whether its items are those of a list.</param>
/// <param name="Items">Writes each item.</param>
internal sealed record HtmlPart(string Id, string Title, bool IsList, ImmutableArray<Action> Items)
{
    /// <summary>Items of a list.</summary>
    public const bool List = true;

    /// <summary>Items with headings of their own.</summary>
    public const bool Plain = false;

    /// <summary>Writes the part, and how many items it leaves out.</summary>
    public void WriteTo(HtmlWriter html, int most)
    {
        html.Raw("<section aria-labelledby=\""u8).Text(Id).Raw("\">\n<h2 id=\""u8).Text(Id).Raw("\">"u8).Text(Title)
            .Raw(" <span class=\"count\">"u8).Text(Items.Length.ToString("#,0", CultureInfo.InvariantCulture)).Raw("</span></h2>\n"u8).Raw(IsList ? "<ul class=\"changes\">\n"u8 : ""u8);
        foreach (Action item in Items.Take(most))
        {
            item();
        }

        html.Raw(IsList ? "</ul>\n"u8 : ""u8);
        if (Items.Length > most)
        {
            html.Raw("<p class=\"note\">"u8).Text(ReportCounts.Words(Items.Length - most, "change is", "changes are")).Raw(" left out here; review.json has all.</p>\n"u8);
        }

        html.Raw("</section>\n"u8);
    }
}
