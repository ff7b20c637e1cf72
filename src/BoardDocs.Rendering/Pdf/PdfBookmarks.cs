using System.Text;

namespace BoardDocs.Rendering;

/// <summary>Gives bookmarks the blanks back that browsers lose where a heading's line breaks.</summary>
internal static class PdfBookmarks
{
    private const int Deepest = 32;

    /// <summary>Gives bookmarks the words of the headings that they were made from.</summary>
    /// <param name="edit">The printed file.</param>
    /// <param name="headings">The headings of what was printed, by their text without blanks.</param>
    /// <exception cref="PdfFormatException">The bookmarks are damaged.</exception>
    public static void Mend(PdfEdit edit, IReadOnlyDictionary<string, string> headings)
    {
        if (edit.File.Catalogue.Get("Outlines") is PdfReference outlines)
        {
            Walk(edit, edit.Follow<PdfDictionary>(outlines, "bookmarks").Get("First"), headings, [], 0);
        }
    }

    private static void Walk(PdfEdit edit, PdfValue? first, IReadOnlyDictionary<string, string> headings, HashSet<int> seen, int depth)
    {
        for (PdfValue? next = first; next is PdfReference reference;)
        {
            PdfDictionary bookmark = edit.Follow<PdfDictionary>(reference, "a bookmark");
            if (depth > Deepest || !seen.Add(reference.Number))
            {
                throw new PdfFormatException("has bookmarks that lie in each other", 0);
            }

            if (headings.TryGetValue(Headings.WithoutBlanks(Title(bookmark)), out string? heading))
            {
                edit.Set(reference, bookmark.With("Title", PdfOutput.Words(heading)));
            }

            Walk(edit, bookmark.Get("First"), headings, seen, depth + 1);
            next = bookmark.Get("Next");
        }
    }

    private static string Title(PdfDictionary bookmark) => bookmark.Get("Title") is not PdfText text ? string.Empty
        : text.Bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(text.Bytes.AsSpan()[2..])
        : Encoding.Latin1.GetString(text.Bytes.AsSpan());
}
