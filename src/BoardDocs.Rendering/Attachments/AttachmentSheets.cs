using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace BoardDocs.Rendering;

/// <summary>Keeps sheets of the print edition free for attachments (specs/output.md).</summary>
internal static partial class AttachmentSheets
{
    /// <summary>Puts as many sheets behind each title page as its attachment has pages; places of others stay empty.</summary>
    public static string Fill(string html, ImmutableArray<Attachment> attachments) => attachments.IsEmpty ? html : Place().Replace(html, place =>
        attachments.FirstOrDefault(attachment => attachment.Item.ToString(CultureInfo.InvariantCulture) == place.Groups["item"].Value) is { } attachment
            ? place.Groups["start"].Value + Sheets(attachment) + "</div>"
            : place.Value);

    /// <summary>The last sheet of the attachment of each item, from 1.</summary>
    /// <param name="html">The print edition, its places empty.</param>
    /// <param name="destinations">On which page each id stands.</param>
    /// <exception cref="PdfFormatException">The PDF does not say where an id stands.</exception>
    public static FrozenDictionary<int, int> Last(string html, PdfDestinations destinations) => Place().Matches(html).ToFrozenDictionary(
        place => int.Parse(place.Groups["item"].ValueSpan, CultureInfo.InvariantCulture),
        place => place.Groups["next"] is { Success: true, Value: string next } ? destinations.PageOf(next) - 1 : destinations.PageCount);

    private static string Sheets(Attachment attachment)
    {
        var html = new StringBuilder();
        int count = attachment.Pages.Length;
        html.Append(CultureInfo.InvariantCulture, $"<p>{(count == 1 ? "Its page follows" : $"Its {count} pages follow")}, as large as fits.</p>\n");
        for (int page = 1; page <= count; page++)
        {
            html.Append("<section class=\"attached-page").Append(attachment.Pages[page - 1].IsAcross ? " across" : string.Empty).Append("\"><p>")
                .Append(WebUtility.HtmlEncode(attachment.Title)).Append(CultureInfo.InvariantCulture, $": page {page} of {count}</p></section>\n");
        }

        return html.ToString();
    }

    [GeneratedRegex("""(?<start><div class="attached" data-item="(?<item>[0-9]+)"(?: data-before="(?<next>[^"]*)")?>)</div>""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
