using System.Buffers;
using System.Globalization;
using System.Text;

namespace BoardDocs.Rendering;

/// <summary>Writes values of a PDF file.</summary>
internal static class PdfOutput
{
    /// <summary>Writes ASCII.</summary>
    public static void Write(this ArrayBufferWriter<byte> output, string text) => output.Write(Encoding.Latin1.GetBytes(text));

    /// <summary>Writes a value.</summary>
    public static void Write(this ArrayBufferWriter<byte> output, PdfValue value)
    {
        switch (value)
        {
            case PdfWord word:
                output.Write(word.Text);
                break;
            case PdfName name:
                WriteName(output, name.Text);
                break;
            case PdfText text:
                output.Write($"<{Convert.ToHexString(text.Bytes.AsSpan())}>");
                break;
            case PdfReference reference:
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 0 R"));
                break;
            case PdfArray array:
                WriteArray(output, array);
                break;
            case PdfDictionary dictionary:
                WriteDictionary(output, dictionary);
                break;
            case PdfStream stream:
                WriteDictionary(output, stream.Dictionary.With("Length", PdfWord.Of(stream.Data.Length)));
                output.Write("\nstream\n");
                output.Write(stream.Data.Span);
                output.Write("\nendstream");
                break;
        }
    }

    /// <summary>Words for people, in the encoding that every viewer reads.</summary>
    public static PdfText Words(string words) => new([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(words)]);

    private static void WriteName(ArrayBufferWriter<byte> output, string name)
    {
        output.Write("/");
        foreach (byte character in Encoding.Latin1.GetBytes(name))
        {
            bool isPlain = char.IsAsciiLetterOrDigit((char)character) || character is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'+';
            output.Write(isPlain ? ((char)character).ToString() : string.Create(CultureInfo.InvariantCulture, $"#{character:X2}"));
        }
    }

    private static void WriteArray(ArrayBufferWriter<byte> output, PdfArray array)
    {
        output.Write("[");
        foreach (PdfValue item in array.Items)
        {
            output.Write(item);
            output.Write(" ");
        }

        output.Write("]");
    }

    private static void WriteDictionary(ArrayBufferWriter<byte> output, PdfDictionary dictionary)
    {
        output.Write("<<");
        foreach ((string key, PdfValue value) in dictionary.Entries)
        {
            WriteName(output, key);
            output.Write(" ");
            output.Write(value);
            output.Write("\n");
        }

        output.Write(">>");
    }
}
