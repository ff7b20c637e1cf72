using System.Globalization;
using System.Text;

namespace BoardDocs.Rendering;

/// <summary>Gives a printed file its properties, and its links to files beside it their relative addresses.</summary>
internal static class PdfFinish
{
    // Browsers use tags of PDF 2.0, which readers of the version that they write need explained to them.
    private static readonly PdfDictionary NewTags = new([("Strong", new PdfName("Span")), ("Em", new PdfName("Span"))]);

    /// <summary>Makes the changes.</summary>
    /// <param name="edit">The printed file.</param>
    /// <param name="properties">What it says about itself.</param>
    /// <param name="folder">The address of the folder it was printed from, ending in a slash.</param>
    /// <exception cref="PdfFormatException">The file is damaged.</exception>
    public static void Apply(PdfEdit edit, PdfProperties properties, Uri folder)
    {
        PdfDictionary trailer = edit.File.Trailer;
        edit.Change<PdfDictionary>(trailer.Get("Info"), "its properties", info => Information(properties, info.Get("Producer")));
        edit.Change<PdfDictionary>(trailer.Get("Root"), "a catalogue", catalogue => Catalogue(catalogue, properties));
        if (edit.File.Catalogue.Get("StructTreeRoot") is PdfReference tags)
        {
            edit.Change<PdfDictionary>(tags, "tags", root => root.With("RoleMap", NewTags));
        }

        foreach (int page in PdfPages.Of(edit.File))
        {
            MendLinks(edit, page, folder);
        }
    }

    private static PdfDictionary Information(PdfProperties properties, PdfValue? producer)
    {
        string date = properties.Date.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);
        var plain = new PdfText([.. Encoding.ASCII.GetBytes(date)]);
        return new PdfDictionary([
            ("Title", PdfOutput.Words(properties.Title)),
            ("Author", PdfOutput.Words(properties.Author)),
            ("Subject", PdfOutput.Words(properties.Subject)),
            ("Keywords", PdfOutput.Words(properties.Keywords)),
            ("Creator", PdfOutput.Words("BoardDocs")),
            ("Producer", producer ?? PdfOutput.Words(string.Empty)),
            ("CreationDate", plain),
            ("ModDate", plain)]);
    }

    private static PdfDictionary Catalogue(PdfDictionary printed, PdfProperties properties)
    {
        PdfDictionary preferences = printed.Get("ViewerPreferences") as PdfDictionary ?? new PdfDictionary([]);
        var labels = new PdfArray([new PdfWord("0"), new PdfDictionary([("S", new PdfName("D"))])]);
        return printed
            .With("Lang", new PdfText([.. Encoding.ASCII.GetBytes(properties.Language)]))
            .With("ViewerPreferences", preferences.With("DisplayDocTitle", new PdfWord("true")))
            .With("PageLabels", new PdfDictionary([("Nums", labels)]));
    }

    private static void MendLinks(PdfEdit edit, int page, Uri folder)
    {
        PdfValue? annotations = edit.Follow<PdfDictionary>(new PdfReference(page), "a page").Get("Annots");
        IEnumerable<PdfReference> links = annotations is null ? [] : edit.Follow<PdfArray>(annotations, "a list of links").Items.OfType<PdfReference>();
        foreach (PdfReference link in links)
        {
            PdfDictionary dictionary = edit.Follow<PdfDictionary>(link, "a link");
            if (dictionary.Get("A") is PdfDictionary action && action.Get("URI") is PdfText address && Relative(address, folder) is PdfText relative)
            {
                edit.Set(link, dictionary.With("A", action.With("URI", relative)));
            }
        }
    }

    private static PdfText? Relative(PdfText address, Uri folder) =>
        Uri.TryCreate(Encoding.UTF8.GetString(address.Bytes.AsSpan()), UriKind.Absolute, out Uri? target) && target.IsFile
            ? new PdfText([.. Encoding.ASCII.GetBytes(folder.MakeRelativeUri(target).OriginalString)])
            : null;
}
