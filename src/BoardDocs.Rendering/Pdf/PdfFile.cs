using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BoardDocs.Rendering;

/// <summary>A PDF file as browsers of the Chromium family print it: version 1.4, one cross-reference table, no object streams, no earlier editions.</summary>
internal sealed class PdfFile
{
    private const int EntryLength = 20;

    private PdfFile(ReadOnlyMemory<byte> bytes, ImmutableArray<int> offsets, int tableStart, PdfDictionary trailer)
    {
        Bytes = bytes;
        Offsets = offsets;
        TableStart = tableStart;
        Trailer = trailer;
    }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Where each object begins, by its number; 0 for those that are not there.</summary>
    public ImmutableArray<int> Offsets { get; }

    /// <summary>Where the table of objects begins, behind the last object.</summary>
    public int TableStart { get; }

    /// <summary>What the end of the file says about it.</summary>
    public PdfDictionary Trailer { get; }

    /// <summary>The catalogue, from which all else is reached.</summary>
    /// <exception cref="PdfFormatException">There is none.</exception>
    public PdfDictionary Catalogue => Follow<PdfDictionary>(Trailer.Get("Root"), "a catalogue");

    /// <summary>Reads the table of a file; objects are read when they are asked for.</summary>
    /// <exception cref="PdfFormatException">It is no such file.</exception>
    public static PdfFile Read(ReadOnlyMemory<byte> bytes)
    {
        var lexer = new PdfLexer(bytes, 0);
        if (!lexer.IsAt("%PDF-1.4"u8))
        {
            throw lexer.Fault(lexer.IsAt("%PDF-"u8) ? $"is PDF {Encoding.Latin1.GetString(bytes.Span[5..Math.Min(8, bytes.Length)])} and not 1.4" : "is no PDF");
        }

        int end = bytes.Span.LastIndexOf("startxref"u8);
        lexer.Position = end >= 0 ? end : throw new PdfFormatException("has no end", bytes.Length);
        lexer.Expect("startxref"u8);
        int start = lexer.ReadInteger();
        lexer = new PdfLexer(bytes, start);
        ImmutableArray<int> offsets = ReadTable(lexer, bytes);
        lexer.Expect("trailer"u8);
        PdfDictionary trailer = PdfParser.Read(lexer) as PdfDictionary ?? throw lexer.Fault("has no trailer");
        return trailer.Get("Prev") is null && trailer.Get("Encrypt") is null && trailer.Get("XRefStm") is null
            ? new PdfFile(bytes, offsets, start, trailer)
            : throw lexer.Fault("is encrypted or was changed after it was printed");
    }

    /// <summary>Whether there is an object of a number.</summary>
    public bool Has(int number) => number >= 0 && number < Offsets.Length && Offsets[number] > 0;

    /// <summary>Reads an object; of a stream, only the dictionary.</summary>
    /// <exception cref="PdfFormatException">It is not where the table says.</exception>
    public PdfValue Get(int number) => PdfParser.Read(Open(number));

    /// <summary>Reads an object, of a stream its bytes too.</summary>
    /// <exception cref="PdfFormatException">It is not where the table says, or is cut short.</exception>
    public PdfValue GetWhole(int number)
    {
        PdfLexer lexer = Open(number);
        PdfValue value = PdfParser.Read(lexer);
        lexer.SkipBlanks();
        if (value is not PdfDictionary dictionary || !lexer.IsAt("stream"u8))
        {
            return value;
        }

        lexer.Expect("stream"u8);
        lexer.Position += lexer.IsAt("\r\n"u8) ? 2 : 1;
        int length = int.TryParse(Follow<PdfWord>(dictionary.Get("Length"), "the length of a stream").Text, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) ? bytes : -1;
        if (length < 0 || length > Bytes.Length - lexer.Position)
        {
            throw lexer.Fault("has a stream that is cut short");
        }

        ReadOnlyMemory<byte> data = Bytes.Slice(lexer.Position, length);
        lexer.Position += length;
        lexer.Expect("endstream"u8);
        return new PdfStream(dictionary, data);
    }

    /// <summary>A value itself, or the object that it refers to.</summary>
    /// <param name="value">The value or reference.</param>
    /// <param name="what">What is looked for, in words, with its article.</param>
    /// <exception cref="PdfFormatException">There is none of this kind.</exception>
    public T Follow<T>(PdfValue? value, string what)
        where T : PdfValue =>
        (value is PdfReference reference ? Get(reference.Number) : value) as T ?? throw new PdfFormatException("lacks " + what, 0);

    private PdfLexer Open(int number)
    {
        var lexer = new PdfLexer(Bytes, Has(number) ? Offsets[number] : throw new PdfFormatException($"lacks the object {number}", 0));
        if (lexer.ReadInteger() != number || lexer.ReadInteger() != 0)
        {
            throw lexer.Fault($"has another object than {number}");
        }

        lexer.Expect("obj"u8);
        return lexer;
    }

    private static ImmutableArray<int> ReadTable(PdfLexer lexer, ReadOnlyMemory<byte> bytes)
    {
        lexer.Expect("xref"u8);
        if (lexer.ReadInteger() != 0)
        {
            throw lexer.Fault("has a table in several parts");
        }

        int count = lexer.ReadInteger();
        lexer.SkipBlanks();
        if (count > (bytes.Length - lexer.Position) / EntryLength)
        {
            throw lexer.Fault("is cut short");
        }

        ImmutableArray<int>.Builder offsets = ImmutableArray.CreateBuilder<int>(count);
        for (int number = 0; number < count; number++)
        {
            int offset = ReadEntry(lexer);
            offsets.Add(offset < bytes.Length ? offset : throw lexer.Fault("points outside itself"));
        }

        return offsets.MoveToImmutable();
    }

    private static int ReadEntry(PdfLexer lexer)
    {
        int start = lexer.Position;
        int offset = lexer.ReadInteger();
        lexer.ReadInteger();
        lexer.SkipBlanks();
        bool isUsed = lexer.ReadWord() switch
        {
            "n" => true,
            "f" => false,
            _ => throw lexer.Fault("has a damaged table"),
        };
        lexer.Position = start + EntryLength;
        return isUsed ? offset : 0;
    }
}
