using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>Adds to the tags of a printed file.</summary>
internal sealed class PdfTags(PdfEdit edit)
{
    /// <summary>Adds a paragraph for what is put on a sheet, behind the sheet's own first one; screen readers would pass over it without.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="reference">Its reference.</param>
    /// <returns>The number by which the sheet's content names the paragraph.</returns>
    /// <exception cref="PdfFormatException">The sheet has no tags.</exception>
    public int AddParagraph(PdfDictionary sheet, PdfReference reference)
    {
        PdfReference marks = MarksOf(sheet);
        PdfArray known = edit.Follow<PdfArray>(marks, "the tags of a page");
        PdfValue? words = known.Items.FirstOrDefault(item => item is PdfReference);
        PdfValue? line = Parent(words);
        PdfValue? section = Parent(line);
        PdfReference paragraph = edit.Add(new PdfDictionary([
            ("Type", new PdfName("StructElem")),
            ("S", new PdfName("P")),
            ("P", section ?? PdfWord.Null),
            ("Pg", reference),
            ("K", PdfWord.Of(known.Items.Length))]));
        edit.Change<PdfDictionary>(section, "a tag", element => element.With("K", new PdfArray([.. Children(element.Get("K")), paragraph])));
        edit.Set(marks, new PdfArray(known.Items.Add(paragraph)));
        return known.Items.Length;
    }

    private PdfValue? Parent(PdfValue? element) => edit.Follow<PdfDictionary>(element, "a tag").Get("P");

    private ImmutableArray<PdfValue> Children(PdfValue? children) => children switch
    {
        null => [],
        PdfArray array => array.Items,
        PdfReference reference when edit.Follow<PdfValue>(reference, "a tag") is PdfArray array => array.Items,
        _ => [children],
    };

    private PdfReference MarksOf(PdfDictionary sheet)
    {
        PdfDictionary root = edit.Follow<PdfDictionary>(edit.File.Catalogue.Get("StructTreeRoot"), "tags");
        ImmutableArray<PdfValue> parents = edit.Follow<PdfArray>(edit.Follow<PdfDictionary>(root.Get("ParentTree"), "a list of tags").Get("Nums"), "a list of tags").Items;
        string key = sheet.Get("StructParents") is PdfWord word ? word.Text : string.Empty;
        for (int i = 0; i + 1 < parents.Length; i += 2)
        {
            if (parents[i] is PdfWord number && number.Text == key && parents[i + 1] is PdfReference marks)
            {
                return marks;
            }
        }

        throw new PdfFormatException("has a page without tags", 0);
    }
}
