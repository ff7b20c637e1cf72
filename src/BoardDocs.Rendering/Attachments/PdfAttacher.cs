using System.Collections.Immutable;
using System.Text;

namespace BoardDocs.Rendering;

/// <summary>Puts the pages of attachments on the sheets that the print edition keeps free for them.</summary>
internal sealed class PdfAttacher(PdfEdit edit)
{
    private const string Name = "BoardDocsAttached";

    private readonly PdfTags tags = new(edit);
    private readonly ImmutableArray<int> sheets = PdfPages.Of(edit.File);

    /// <summary>Finds out whether all that an attachment draws with is there.</summary>
    /// <exception cref="PdfFormatException">It is not.</exception>
    public static void Rehearse(Attachment attachment)
    {
        var importer = new PdfImporter(attachment.File, new PdfEdit(attachment.File));
        foreach (AttachedPage page in attachment.Pages.Where(page => page.Content is not null))
        {
            Form(page, importer);
        }
    }

    /// <summary>Fills the sheets of an attachment.</summary>
    /// <param name="attachment">The attachment.</param>
    /// <param name="last">The last of its sheets, from 1.</param>
    /// <exception cref="PdfFormatException">The attachment or the pack is damaged.</exception>
    public void Attach(Attachment attachment, int last)
    {
        int first = last - attachment.Pages.Length;
        if (first < 0 || last > sheets.Length)
        {
            throw new PdfFormatException("lacks the sheets of an attachment", 0);
        }

        var importer = new PdfImporter(attachment.File, edit);
        for (int page = 0; page < attachment.Pages.Length; page++)
        {
            Put(attachment.Pages[page], new PdfReference(sheets[first + page]), importer);
        }
    }

    /// <summary>Says which version of PDF attachments may use; the browser's own is older.</summary>
    public void RaiseVersion() => edit.Change<PdfDictionary>(edit.File.Trailer.Get("Root"), "a catalogue", root => root.With("Version", new PdfName("1.7")));

    private void Put(AttachedPage page, PdfReference sheet, PdfImporter importer)
    {
        if (page.Content is null)
        {
            return;
        }

        PdfReference form = edit.Add(Form(page, importer));
        PdfDictionary dictionary = edit.Follow<PdfDictionary>(sheet, "a page");
        PdfBox box = PdfBox.Read(edit.File, dictionary.Get("MediaBox")) ?? throw new PdfFormatException("has a page without a size", 0);
        string drawing = AttachedFrame.Draw(box, page, Name, tags.AddParagraph(dictionary, sheet));
        edit.Set(sheet, dictionary
            .With("Contents", Contents(dictionary.Get("Contents"), drawing))
            .With("Resources", Resources(dictionary.Get("Resources"), form)));
    }

    // Browsers paint the sheet white and leave their own scale behind: what is added comes last, and starts afresh.
    private PdfArray Contents(PdfValue? own, string drawing) => own is PdfReference
        ? new PdfArray([Content("q\n"), own, Content("Q\n" + drawing)])
        : throw new PdfFormatException("has a sheet in pieces", 0);

    private PdfReference Content(string text) => edit.Add(new PdfStream(new PdfDictionary([]), Encoding.ASCII.GetBytes(text)));

    private static PdfStream Form(AttachedPage page, PdfImporter importer)
    {
        PdfStream content = page.Content is null ? throw new PdfFormatException("has a blank page", 0) : importer.Stream(page.Content);
        PdfDictionary form = content.Dictionary
            .With("Type", new PdfName("XObject"))
            .With("Subtype", new PdfName("Form"))
            .With("BBox", page.Box.Array)
            .With("Resources", page.Resources is null ? new PdfDictionary([]) : importer.Import(page.Resources));
        return content with { Dictionary = page.Group is null ? form : form.With("Group", importer.Import(page.Group)) };
    }

    private PdfDictionary Resources(PdfValue? own, PdfReference form)
    {
        PdfDictionary resources = own is null ? new PdfDictionary([]) : edit.Follow<PdfDictionary>(own, "fonts");
        PdfDictionary objects = resources.Get("XObject") is PdfValue list ? edit.Follow<PdfDictionary>(list, "pictures") : new PdfDictionary([]);
        return resources.With("XObject", objects.With(Name, form));
    }
}
