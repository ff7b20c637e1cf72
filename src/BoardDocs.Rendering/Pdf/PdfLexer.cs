using System.Buffers;
using System.Globalization;
using System.Text;

namespace BoardDocs.Rendering;

/// <summary>Reads words, names and strings from the bytes of a PDF file.</summary>
internal sealed class PdfLexer(ReadOnlyMemory<byte> file, int position)
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create("()<>[]{}/% \t\r\n\f\0"u8);

    /// <summary>Where reading goes on.</summary>
    public int Position { get; set; } = position >= 0 && position <= file.Length
        ? position
        : throw new PdfFormatException("points outside itself", position);

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => Position >= file.Length;

    /// <summary>The next byte, or 0 at the end.</summary>
    public byte Next => Position < file.Length ? file.Span[Position] : (byte)0;

    /// <summary>Whether the bytes from here on are these.</summary>
    public bool IsAt(ReadOnlySpan<byte> bytes) => file.Span[Position..].StartsWith(bytes);

    /// <summary>Passes blanks.</summary>
    public void SkipBlanks()
    {
        while (Position < file.Length && file.Span[Position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0)
        {
            Position++;
        }
    }

    /// <summary>Passes bytes that must be here.</summary>
    /// <exception cref="PdfFormatException">Other bytes are here.</exception>
    public void Expect(ReadOnlySpan<byte> bytes)
    {
        SkipBlanks();
        if (!IsAt(bytes))
        {
            throw Fault($"lacks '{Encoding.ASCII.GetString(bytes)}'");
        }

        Position += bytes.Length;
    }

    /// <summary>Reads a whole number of at most nine digits without a sign.</summary>
    /// <exception cref="PdfFormatException">There is none.</exception>
    public int ReadInteger() => TryReadInteger() ?? throw Fault("lacks a number");

    /// <summary>Reads a whole number of at most nine digits without a sign; null, and nothing read, where there is none.</summary>
    public int? TryReadInteger()
    {
        int start = Position;
        SkipBlanks();
        string word = ReadWord();
        if (word.Length is > 0 and <= 10 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= 999_999_999)
        {
            return number;
        }

        Position = start;
        return null;
    }

    /// <summary>Reads up to a blank or a delimiter.</summary>
    public string ReadWord() => Encoding.Latin1.GetString(ReadRegular());

    /// <summary>Reads a name, at its slash: one character a byte.</summary>
    public string ReadName()
    {
        Position++;
        ReadOnlySpan<byte> written = ReadRegular();
        var bytes = new ArrayBufferWriter<byte>(written.Length + 1);
        while (!written.IsEmpty)
        {
            bool isEscape = byte.TryParse(written is [(byte)'#', _, _, ..] ? written.Slice(1, 2) : default, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte code);
            bytes.Write([isEscape ? code : written[0]]);
            written = written[(isEscape ? 3 : 1)..];
        }

        return Encoding.Latin1.GetString(bytes.WrittenSpan);
    }

    /// <summary>Makes the exception for a fault here.</summary>
    public PdfFormatException Fault(string reason) => new(reason, Position);

    private ReadOnlySpan<byte> ReadRegular()
    {
        ReadOnlySpan<byte> rest = file.Span[Position..];
        int length = rest.IndexOfAny(Ends);
        length = length < 0 ? rest.Length : length;
        Position += length;
        return rest[..length];
    }
}
