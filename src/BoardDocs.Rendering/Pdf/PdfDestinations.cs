using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;

namespace BoardDocs.Rendering;

/// <summary>On which page the places stand that links of a file lead to.</summary>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="Pages">The page of each place, from 1, by the id that it had in the printed document.</param>
internal sealed record PdfDestinations(int PageCount, FrozenDictionary<string, int> Pages)
{
    /// <summary>Reads the named destinations.</summary>
    /// <exception cref="PdfFormatException">They or the pages are damaged.</exception>
    public static PdfDestinations Of(PdfFile file)
    {
        ImmutableArray<int> pages = PdfPages.Of(file);
        if (file.Catalogue.Get("Dests") is not PdfValue places)
        {
            return new PdfDestinations(pages.Length, FrozenDictionary<string, int>.Empty);
        }

        Dictionary<int, int> numbers = [];
        for (int page = 0; page < pages.Length; page++)
        {
            numbers[pages[page]] = page + 1;
        }

        return new PdfDestinations(pages.Length, file.Follow<PdfDictionary>(places, "a list of destinations").Entries
            .DistinctBy(entry => entry.Key)
            .ToFrozenDictionary(entry => PdfName.Words(entry.Key), entry => PageOf(file, entry.Value, numbers), StringComparer.Ordinal));
    }

    /// <summary>The page of a place.</summary>
    /// <param name="id">The id as an attribute of HTML has it.</param>
    /// <exception cref="PdfFormatException">The file does not name the place.</exception>
    public int PageOf(string id) =>
        Pages.TryGetValue(WebUtility.HtmlDecode(id), out int page) ? page : throw new PdfFormatException($"does not say on which page {id} stands", 0);

    private static int PageOf(PdfFile file, PdfValue place, Dictionary<int, int> numbers) =>
        file.Follow<PdfArray>(place, "a destination").Items is [PdfReference page, ..] && numbers.TryGetValue(page.Number, out int number)
            ? number
            : throw new PdfFormatException("has a destination on no page", 0);
}
