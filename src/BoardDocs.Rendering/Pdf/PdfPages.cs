using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>The pages of a file in order, as the numbers of their objects.</summary>
internal static class PdfPages
{
    private const int Deepest = 32;

    /// <summary>Walks the tree of pages.</summary>
    /// <exception cref="PdfFormatException">It is damaged.</exception>
    public static ImmutableArray<int> Of(PdfFile file)
    {
        ImmutableArray<int>.Builder pages = ImmutableArray.CreateBuilder<int>();
        var seen = new HashSet<int>();
        Walk(file, file.Catalogue.Get("Pages"), pages, seen, 0);
        return pages.ToImmutable();
    }

    private static void Walk(PdfFile file, PdfValue? node, ImmutableArray<int>.Builder pages, HashSet<int> seen, int depth)
    {
        if (node is not PdfReference reference || depth > Deepest || !seen.Add(reference.Number))
        {
            throw new PdfFormatException("has a damaged tree of pages", 0);
        }

        PdfDictionary dictionary = file.Follow<PdfDictionary>(reference, "a page");
        if (dictionary.Get("Type") is PdfName { Text: "Page" })
        {
            pages.Add(reference.Number);
            return;
        }

        foreach (PdfValue child in file.Follow<PdfArray>(dictionary.Get("Kids"), "a list of pages").Items)
        {
            Walk(file, child, pages, seen, depth + 1);
        }
    }
}
