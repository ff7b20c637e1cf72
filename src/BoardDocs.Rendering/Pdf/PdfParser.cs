using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>Reads the values of a PDF file.</summary>
internal static class PdfParser
{
    // The structure of a page nests in objects of its own; within one object a few levels are all that browsers write.
    private const int Deepest = 32;

    /// <summary>Reads the next value.</summary>
    /// <exception cref="PdfFormatException">There is none.</exception>
    public static PdfValue Read(PdfLexer lexer) => Read(lexer, 0);

    private static PdfValue Read(PdfLexer lexer, int depth)
    {
        lexer.SkipBlanks();
        if (depth > Deepest)
        {
            throw lexer.Fault("nests values too deeply");
        }

        return lexer.Next switch
        {
            (byte)'/' => new PdfName(lexer.ReadName()),
            (byte)'(' => PdfStringReader.ReadLiteral(lexer),
            (byte)'[' => ReadArray(lexer, depth),
            (byte)'<' when lexer.IsAt("<<"u8) => ReadDictionary(lexer, depth),
            (byte)'<' => PdfStringReader.ReadHexadecimal(lexer),
            _ => ReadReference(lexer) ?? (PdfValue)ReadWord(lexer),
        };
    }

    private static PdfArray ReadArray(PdfLexer lexer, int depth)
    {
        ImmutableArray<PdfValue>.Builder items = ImmutableArray.CreateBuilder<PdfValue>();
        lexer.Expect("["u8);
        for (lexer.SkipBlanks(); lexer.Next != ']'; lexer.SkipBlanks())
        {
            items.Add(Read(lexer, depth + 1));
        }

        lexer.Position++;
        return new PdfArray(items.ToImmutable());
    }

    private static PdfDictionary ReadDictionary(PdfLexer lexer, int depth)
    {
        ImmutableArray<(string Key, PdfValue Value)>.Builder entries = ImmutableArray.CreateBuilder<(string Key, PdfValue Value)>();
        lexer.Expect("<<"u8);
        for (lexer.SkipBlanks(); !lexer.IsAt(">>"u8); lexer.SkipBlanks())
        {
            string key = lexer.Next == '/' ? lexer.ReadName() : throw lexer.Fault("has a dictionary whose keys are no names");
            entries.Add((key, Read(lexer, depth + 1)));
        }

        lexer.Position += 2;
        return new PdfDictionary(entries.ToImmutable());
    }

    private static PdfReference? ReadReference(PdfLexer lexer)
    {
        int start = lexer.Position;
        if (lexer.TryReadInteger() is int number && lexer.TryReadInteger() is 0)
        {
            lexer.SkipBlanks();
            if (lexer.ReadWord() == "R")
            {
                return new PdfReference(number);
            }
        }

        lexer.Position = start;
        return null;
    }

    private static PdfWord ReadWord(PdfLexer lexer) =>
        lexer.ReadWord() is { Length: > 0 } word ? new PdfWord(word) : throw lexer.Fault("lacks a value");
}
