using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Rendering;

/// <summary>What a PDF says about itself.</summary>
/// <param name="Title">The title, shown by viewers in place of the file's name.</param>
/// <param name="Author">The organisation, or empty.</param>
/// <param name="Subject">What it is for.</param>
/// <param name="Keywords">The papers.</param>
/// <param name="Language">The language, such as <c>en-GB</c>.</param>
/// <param name="Date">The meeting's day, which stands for the day of making: the clock must not reach an output.</param>
public sealed record PdfProperties(string Title, string Author, string Subject, string Keywords, string Language, DateOnly Date)
{
    /// <summary>The properties of a pack's PDF.</summary>
    public static PdfProperties Of(BoundPack pack, Catalogue catalogue, bool isDraft)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new PdfProperties(
            (isDraft ? "Draft: " : string.Empty) + pack.Title,
            catalogue.Organisation,
            string.Create(CultureInfo.InvariantCulture, $"Papers for the meeting of {pack.Date:d MMMM yyyy}"),
            string.Join("; ", pack.Papers.Select(paper => paper.Symbol.Title).Distinct(StringComparer.Ordinal)),
            catalogue.Language,
            pack.Date);
    }
}
