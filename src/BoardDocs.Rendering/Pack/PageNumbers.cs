using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace BoardDocs.Rendering;

/// <summary>Fills the empty places of a print edition with the numbers of pages (specs/output.md).</summary>
internal static partial class PageNumbers
{
    /// <summary>Fills every place.</summary>
    /// <param name="html">The print edition.</param>
    /// <param name="destinations">On which page each id stands.</param>
    /// <exception cref="PdfFormatException">The PDF does not say where an id stands.</exception>
    public static string Fill(string html, PdfDestinations destinations) =>
        Place().Replace(html, place => $"{place.Groups["start"].Value}{Number(place, destinations)}</span>");

    private static string Number(Match place, PdfDestinations destinations)
    {
        int first = PageOf(place.Groups["id"].Value, destinations);
        if (!place.Groups["range"].Success)
        {
            return first.ToString(CultureInfo.InvariantCulture);
        }

        Group next = place.Groups["next"];
        int last = next.Success ? PageOf(next.Value, destinations) - 1 : destinations.PageCount;
        return last > first
            ? string.Create(CultureInfo.InvariantCulture, $"{first}–{last}")
            : first.ToString(CultureInfo.InvariantCulture);
    }

    private static int PageOf(string id, PdfDestinations destinations) =>
        destinations.Pages.TryGetValue(WebUtility.HtmlDecode(id), out int page) ? page : throw new PdfFormatException($"does not say on which page {id} stands", 0);

    [GeneratedRegex("""(?<start><span class="page" data-page="(?<id>[^"]*)"(?: data-before="(?<next>[^"]*)")?(?<range> data-range)?>)</span>""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
