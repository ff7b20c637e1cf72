using System.Text;
using BoardDocs.Rendering;

namespace BoardDocs.Tests.Rendering;

/// <summary>The tags and bookmarks of a file, in reading order.</summary>
internal static class PdfStructure
{
    /// <summary>Every element of the structure.</summary>
    public static List<(string Role, PdfDictionary Element)> Elements(PdfFile file)
    {
        var elements = new List<(string Role, PdfDictionary Element)>();
        Walk(file, file.Follow<PdfDictionary>(file.Catalogue.Get("StructTreeRoot"), "tags"), elements);
        return elements;
    }

    /// <summary>Every bookmark.</summary>
    public static List<string> Bookmarks(PdfFile file)
    {
        var titles = new List<string>();
        WalkBookmarks(file, file.Follow<PdfDictionary>(file.Catalogue.Get("Outlines"), "bookmarks").Get("First"), titles);
        return titles;
    }

    /// <summary>The places that links within the file lead to.</summary>
    public static IEnumerable<string> Links(PdfFile file) =>
        from page in PdfPages.Of(file)
        let annotations = file.Follow<PdfDictionary>(new PdfReference(page), "a page").Get("Annots")
        where annotations is not null
        from annotation in file.Follow<PdfArray>(annotations, "links").Items
        let name = file.Follow<PdfDictionary>(annotation, "a link").Get("Dest") as PdfName
        where name is not null
        select PdfName.Words(name.Text);

    /// <summary>A string of the file as text.</summary>
    public static string Text(PdfValue? value) => value is not PdfText text ? string.Empty
        : text.Bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(text.Bytes.AsSpan()[2..])
        : Encoding.Latin1.GetString(text.Bytes.AsSpan());

    /// <summary>The scope of a header cell, or empty.</summary>
    public static string Scope(PdfDictionary header) => header.Get("A") is PdfArray attributes
        && attributes.Items.OfType<PdfDictionary>().Select(attribute => attribute.Get("Scope")).OfType<PdfName>().FirstOrDefault() is { } scope
            ? scope.Text
            : string.Empty;

    private static void Walk(PdfFile file, PdfDictionary element, List<(string Role, PdfDictionary Element)> elements)
    {
        if (element.Get("S") is PdfName role)
        {
            elements.Add((role.Text, element));
        }

        PdfValue? children = element.Get("K") is PdfReference reference ? file.Get(reference.Number) : element.Get("K");
        foreach (PdfValue child in children is PdfArray list ? list.Items : children is null ? [] : [children])
        {
            if ((child is PdfReference next ? file.Get(next.Number) : child) is PdfDictionary dictionary && dictionary.Get("S") is not null)
            {
                Walk(file, dictionary, elements);
            }
        }
    }

    private static void WalkBookmarks(PdfFile file, PdfValue? first, List<string> titles)
    {
        for (PdfValue? next = first; next is not null;)
        {
            PdfDictionary bookmark = file.Follow<PdfDictionary>(next, "a bookmark");
            titles.Add(Text(bookmark.Get("Title")));
            WalkBookmarks(file, bookmark.Get("First"), titles);
            next = bookmark.Get("Next");
        }
    }
}
