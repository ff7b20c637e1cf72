using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>A part of the print edition behind its front: a paper, or the title page of a PDF file that the agenda names.</summary>
/// <param name="Title">The title of the paper or of the item.</param>
/// <param name="TopId">The id of its first heading in the print edition.</param>
/// <param name="Paper">The paper, or null.</param>
/// <param name="Attachment">The item that names the PDF file, or null.</param>
internal sealed record PrintPart(string Title, string TopId, BoundPaper? Paper, AgendaItem? Attachment)
{
    /// <summary>All parts in reading order: as the agenda has them, then the papers that it does not name.</summary>
    public static ImmutableArray<PrintPart> AllOf(BoundPack pack)
    {
        ImmutableArray<PrintPart>.Builder parts = ImmutableArray.CreateBuilder<PrintPart>();
        int papers = 0;
        foreach (AgendaItem item in pack.Items)
        {
            if (IsBound(item))
            {
                parts.Add(Of(pack, item));
            }
            else if (papers < pack.Papers.Length && pack.Papers[papers].Symbol.Id == item.PaperId)
            {
                parts.Add(Of(pack.Papers[papers++]));
            }
        }

        parts.AddRange(pack.Papers.Skip(papers).Select(Of));
        return parts.ToImmutable();
    }

    /// <summary>Whether an item has a title page: attachments in other forms than PDF are links only.</summary>
    public static bool IsBound(AgendaItem item) => item.AttachmentPath?.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>The id, within the cover, of an item's title page.</summary>
    public static string IdOf(AgendaItem item) => string.Create(CultureInfo.InvariantCulture, $"_item-{item.Number}");

    private static PrintPart Of(BoundPack pack, AgendaItem item) => new(item.Title, PackMap.PrintPrefix(pack.Cover.Symbol.Id) + IdOf(item), null, item);

    private static PrintPart Of(BoundPaper paper) => new(paper.Symbol.Title, PackMap.PrintPrefix(paper.Symbol.Id) + HtmlScope.Top, paper, null);
}
