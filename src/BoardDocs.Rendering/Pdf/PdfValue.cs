using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>A value of a PDF file: the few kinds of which all its objects are made.</summary>
internal abstract record PdfValue;

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, as written.</summary>
internal sealed record PdfWord(string Text) : PdfValue;

/// <summary>A name, without its slash and with its escapes undone.</summary>
internal sealed record PdfName(string Text) : PdfValue;

/// <summary>A string of bytes, with its escapes undone.</summary>
internal sealed record PdfText(ImmutableArray<byte> Bytes) : PdfValue;

/// <summary>A list.</summary>
internal sealed record PdfArray(ImmutableArray<PdfValue> Items) : PdfValue;

/// <summary>A dictionary, its keys in the order of the file.</summary>
internal sealed record PdfDictionary(ImmutableArray<(string Key, PdfValue Value)> Entries) : PdfValue
{
    /// <summary>The value of a key, or null.</summary>
    public PdfValue? Get(string key)
    {
        foreach ((string name, PdfValue value) in Entries)
        {
            if (name == key)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The dictionary with a key set: in its place, or at the end.</summary>
    public PdfDictionary With(string key, PdfValue value)
    {
        int place = Entries.Length - 1;
        while (place >= 0 && Entries[place].Key != key)
        {
            place--;
        }

        return new PdfDictionary(place < 0 ? Entries.Add((key, value)) : Entries.SetItem(place, (key, value)));
    }
}

/// <summary>A reference to an object of the file.</summary>
internal sealed record PdfReference(int Number) : PdfValue;
