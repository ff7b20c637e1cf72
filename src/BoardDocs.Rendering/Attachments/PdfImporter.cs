using System.Collections.Frozen;

namespace BoardDocs.Rendering;

/// <summary>Copies objects of one file into another, with all that they refer to.</summary>
internal sealed class PdfImporter(PdfFile source, PdfEdit target)
{
    // Streams that lie in other files, the source's own tags and whatever programs keep for themselves.
    private static readonly FrozenSet<string> LeftOut = FrozenSet.Create(
        StringComparer.Ordinal, "F", "FFilter", "FDecodeParms", "StructParent", "StructParents", "Metadata", "PieceInfo", "AF", "Ref", "OPI", "LastModified");

    private readonly Dictionary<int, PdfReference> numbers = [];
    private readonly Queue<int> waiting = [];

    /// <summary>Copies a value.</summary>
    /// <returns>The value, its references changed to the copies.</returns>
    /// <exception cref="PdfFormatException">The source is damaged.</exception>
    public PdfValue Import(PdfValue value)
    {
        PdfValue copy = Map(value);
        while (waiting.TryDequeue(out int number))
        {
            target.Set(numbers[number], Map(source.GetWhole(number)));
        }

        return copy;
    }

    /// <summary>Copies what a stream's dictionary refers to; its bytes stay where they are.</summary>
    /// <exception cref="PdfFormatException">There is no such stream, or the source is damaged.</exception>
    public PdfStream Stream(PdfReference reference) =>
        source.GetWhole(reference.Number) is PdfStream stream && Import(stream) is PdfStream copy ? copy : throw new PdfFormatException("lacks what draws a page", 0);

    private PdfValue Map(PdfValue value) => value switch
    {
        PdfReference reference => Map(reference),
        PdfArray array => new PdfArray([.. array.Items.Select(Map)]),
        PdfDictionary dictionary => Map(dictionary),
        PdfStream stream => stream with { Dictionary = Map(stream.Dictionary.Without(LeftOut)) },
        _ => value,
    };

    private PdfDictionary Map(PdfDictionary dictionary) => new([.. dictionary.Entries.Select(entry => (entry.Key, Map(entry.Value)))]);

    private PdfValue Map(PdfReference reference)
    {
        if (!source.Has(reference.Number))
        {
            return PdfWord.Null;
        }

        if (!numbers.TryGetValue(reference.Number, out PdfReference? copy))
        {
            copy = numbers[reference.Number] = target.Reserve();
            waiting.Enqueue(reference.Number);
        }

        return copy;
    }
}
