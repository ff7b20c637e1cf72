using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BoardDocs.Rendering;

/// <summary>A value of a PDF file: the few kinds of which all its objects are made.</summary>
internal abstract record PdfValue;

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, as written.</summary>
internal sealed record PdfWord(string Text) : PdfValue
{
    /// <summary>Nothing.</summary>
    public static readonly PdfWord Null = new("null");

    /// <summary>A number; three digits behind the point are a thousandth of a point's width.</summary>
    public static PdfWord Of(double number) => new(number.ToString("0.###", CultureInfo.InvariantCulture));
}

/// <summary>A name, without its slash and with its escapes undone; one character a byte, because names need not be text.</summary>
internal sealed record PdfName(string Text) : PdfValue
{
    /// <summary>What a name says that is text, such as the id of a place.</summary>
    public static string Words(string name) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(name));
}

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

    /// <summary>The dictionary without some keys.</summary>
    public PdfDictionary Without(FrozenSet<string> keys) => new(Entries.RemoveAll(entry => keys.Contains(entry.Key)));

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

/// <summary>A dictionary and the bytes that it describes, as they are stored.</summary>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Data) : PdfValue;

/// <summary>A reference to an object of the file.</summary>
internal sealed record PdfReference(int Number) : PdfValue;
