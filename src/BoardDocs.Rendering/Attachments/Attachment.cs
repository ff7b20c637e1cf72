using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>A PDF file of others that goes into a pack.</summary>
/// <param name="Item">The number of the item that names it.</param>
/// <param name="Title">The item's title.</param>
/// <param name="File">The file, as qpdf wrote it anew.</param>
/// <param name="Pages">Its pages.</param>
internal sealed record Attachment(int Item, string Title, PdfFile File, ImmutableArray<AttachedPage> Pages)
{
    /// <summary>What it counts for among the attachments of a pack, in bytes: as it came or unpacked, whichever is more.</summary>
    public long Size { get; init; }
}
