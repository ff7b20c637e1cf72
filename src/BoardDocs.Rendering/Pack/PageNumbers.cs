using System.Globalization;
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
        int first = destinations.PageOf(place.Groups["id"].Value);
        if (!place.Groups["range"].Success)
        {
            return first.ToString(CultureInfo.InvariantCulture);
        }

        Group next = place.Groups["next"];
        int last = next.Success ? destinations.PageOf(next.Value) - 1 : destinations.PageCount;
        return last > first
            ? string.Create(CultureInfo.InvariantCulture, $"{first}–{last}")
            : first.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("""(?<start><span class="page" data-page="(?<id>[^"]*)"(?: data-before="(?<next>[^"]*)")?(?<range> data-range)?>)</span>""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
