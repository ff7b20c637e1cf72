using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;

namespace BoardDocs.Rendering;

/// <summary>The headings of a print edition, as its markup has them.</summary>
internal static partial class Headings
{
    /// <summary>The texts of all headings, by the same text without blanks.</summary>
    public static FrozenDictionary<string, string> Of(string html) => Heading().Matches(html)
        .Select(heading => Blanks().Replace(WebUtility.HtmlDecode(Tag().Replace(heading.Groups["text"].Value, string.Empty)), " ").Trim())
        .DistinctBy(WithoutBlanks)
        .ToFrozenDictionary(WithoutBlanks, StringComparer.Ordinal);

    /// <summary>A text without its blanks.</summary>
    public static string WithoutBlanks(string text) => Blanks().Replace(text, string.Empty);

    [GeneratedRegex("<h(?<level>[1-6])(?: [^>]*)?>(?<text>.*?)</h\\k<level>>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
