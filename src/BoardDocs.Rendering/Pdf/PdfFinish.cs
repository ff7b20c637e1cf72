using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BoardDocs.Rendering;

/// <summary>Gives a printed file its properties, and its links to files beside it their relative addresses.</summary>
internal static class PdfFinish
{
    /// <summary>Writes the file anew.</summary>
    /// <param name="file">The printed file.</param>
    /// <param name="properties">What it says about itself.</param>
    /// <param name="folder">The address of the folder it was printed from, ending in a slash.</param>
    /// <exception cref="PdfFormatException">The file is damaged.</exception>
    public static ReadOnlyMemory<byte> Apply(PdfFile file, PdfProperties properties, Uri folder)
    {
        var replaced = new Dictionary<int, PdfValue>();
        if (file.Trailer.Get("Info") is not PdfReference info || file.Trailer.Get("Root") is not PdfReference root)
        {
            throw new PdfFormatException("lacks its properties", file.TableStart);
        }

        replaced[info.Number] = Information(properties, file.Follow<PdfDictionary>(info, "its properties").Get("Producer"));
        replaced[root.Number] = Catalogue(file.Catalogue, properties);
        foreach ((int number, PdfValue link) in LocalLinks(file, folder))
        {
            replaced[number] = link;
        }

        return PdfRewriter.Write(file, replaced);
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

    private static IEnumerable<(int Number, PdfValue Link)> LocalLinks(PdfFile file, Uri folder)
    {
        foreach (int page in PdfPages.Of(file))
        {
            PdfValue? annotations = file.Follow<PdfDictionary>(new PdfReference(page), "a page").Get("Annots");
            IEnumerable<PdfReference> links = annotations is null ? [] : file.Follow<PdfArray>(annotations, "a list of links").Items.OfType<PdfReference>();
            foreach (PdfReference link in links)
            {
                PdfDictionary dictionary = file.Follow<PdfDictionary>(link, "a link");
                if (dictionary.Get("A") is PdfDictionary action && action.Get("URI") is PdfText address && Relative(address, folder) is PdfText relative)
                {
                    yield return (link.Number, dictionary.With("A", action.With("URI", relative)));
                }
            }
        }
    }

    private static PdfText? Relative(PdfText address, Uri folder) =>
        Uri.TryCreate(Encoding.UTF8.GetString(address.Bytes.AsSpan()), UriKind.Absolute, out Uri? target) && target.IsFile
            ? new PdfText([.. Encoding.ASCII.GetBytes(folder.MakeRelativeUri(target).OriginalString)])
            : null;
}
