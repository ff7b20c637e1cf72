using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>Makes the PDF of a pack from what the browser printed.</summary>
/// <param name="edition">The print edition, its places empty.</param>
/// <param name="page">The address it was printed from.</param>
/// <param name="properties">What the PDF says about itself.</param>
/// <param name="attachments">What is bound into it.</param>
internal sealed class PackFinish(string edition, Uri page, PdfProperties properties, ImmutableArray<Attachment> attachments)
{
    /// <summary>Makes all changes, and writes the file anew.</summary>
    /// <exception cref="PdfFormatException">The file is damaged.</exception>
    public ReadOnlyMemory<byte> Apply(PdfFile file, PdfDestinations destinations)
    {
        var edit = new PdfEdit(file);
        PdfFinish.Apply(edit, properties, page);
        PdfBookmarks.Mend(edit, Headings.Of(edition));
        if (!attachments.IsEmpty)
        {
            Attach(new PdfAttacher(edit), destinations);
        }

        return PdfRewriter.Write(edit);
    }

    private void Attach(PdfAttacher attacher, PdfDestinations destinations)
    {
        FrozenDictionary<int, int> last = AttachmentSheets.Last(edition, destinations);
        foreach (Attachment attachment in attachments)
        {
            attacher.Attach(attachment, last[attachment.Item]);
        }

        attacher.RaiseVersion();
    }
}
