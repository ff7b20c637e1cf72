using System.Collections.Immutable;
using System.Globalization;

namespace BoardDocs.Rendering;

/// <summary>Reads the two forms of strings in a PDF file: in parentheses, and hexadecimal.</summary>
internal static class PdfStringReader
{
    /// <summary>Reads a string, at its opening parenthesis.</summary>
    public static PdfText ReadLiteral(PdfLexer lexer)
    {
        ImmutableArray<byte>.Builder bytes = ImmutableArray.CreateBuilder<byte>();
        lexer.Position++;
        for (int depth = 1; ;)
        {
            byte character = Take(lexer);
            depth += character switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0)
            {
                return new PdfText(bytes.ToImmutable());
            }

            if (character == '\\')
            {
                ReadEscape(lexer, bytes);
            }
            else
            {
                bytes.Add(character);
            }
        }
    }

    /// <summary>Reads a hexadecimal string, at its opening bracket.</summary>
    public static PdfText ReadHexadecimal(PdfLexer lexer)
    {
        lexer.Position++;
        var digits = new List<byte>();
        for (byte character = Take(lexer); character != '>'; character = Take(lexer))
        {
            if (char.IsAsciiHexDigit((char)character))
            {
                digits.Add(byte.Parse([character], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            }
            else if (character > ' ')
            {
                throw lexer.Fault("has a string with other digits than hexadecimal ones");
            }
        }

        return new PdfText([.. digits.Chunk(2).Select(pair => (byte)((pair[0] << 4) | (pair.Length > 1 ? pair[1] : 0)))]);
    }

    private static void ReadEscape(PdfLexer lexer, ImmutableArray<byte>.Builder bytes)
    {
        byte character = Take(lexer);
        if (character is >= (byte)'0' and <= (byte)'7')
        {
            int code = character - '0';
            for (int digits = 1; digits < 3 && lexer.Next is >= (byte)'0' and <= (byte)'7'; digits++)
            {
                code = (code << 3) | (Take(lexer) - '0');
            }

            bytes.Add((byte)code);
        }
        else if (character != '\n')
        {
            bytes.Add(character switch { (byte)'n' => (byte)'\n', (byte)'r' => (byte)'\r', (byte)'t' => (byte)'\t', (byte)'b' => (byte)'\b', (byte)'f' => (byte)'\f', _ => character });
        }
    }

    private static byte Take(PdfLexer lexer)
    {
        if (lexer.IsAtEnd)
        {
            throw lexer.Fault("ends within a string");
        }

        byte character = lexer.Next;
        lexer.Position++;
        return character;
    }
}
