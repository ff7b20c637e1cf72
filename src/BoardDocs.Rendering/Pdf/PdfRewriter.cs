using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;

namespace BoardDocs.Rendering;

/// <summary>Writes a file anew with some objects replaced and others added. Nothing of the old ones is left in it, unlike after an update at its end: no time of printing, no path of this machine.</summary>
internal static class PdfRewriter
{
    /// <summary>Writes the file; objects that are not changed are copied byte by byte.</summary>
    /// <exception cref="PdfFormatException">Objects lie in each other.</exception>
    public static ReadOnlyMemory<byte> Write(PdfEdit edit)
    {
        PdfFile file = edit.File;
        int[] order = [.. Enumerable.Range(0, file.Offsets.Length).Where(number => file.Offsets[number] > 0).OrderBy(number => file.Offsets[number])];
        int[] offsets = new int[edit.Count];
        var output = new ArrayBufferWriter<byte>(file.Bytes.Length + 4096);
        output.Write(file.Bytes.Span[..(order.Length > 0 ? file.Offsets[order[0]] : 0)]);
        for (int i = 0; i < order.Length; i++)
        {
            offsets[order[i]] = output.WrittenCount;
            int end = i + 1 < order.Length ? file.Offsets[order[i + 1]] : file.TableStart;
            ReadOnlySpan<byte> old = Slice(file, file.Offsets[order[i]], end);
            if (edit.TryGet(order[i], out PdfValue? value))
            {
                WriteObject(output, order[i], value);
            }
            else
            {
                output.Write(old);
            }
        }

        WriteAdded(output, edit, offsets);
        WriteEnd(output, file.Trailer, offsets);
        return output.WrittenMemory;
    }

    private static ReadOnlySpan<byte> Slice(PdfFile file, int start, int end)
    {
        ReadOnlySpan<byte> bytes = start < end ? file.Bytes.Span[start..end] : default;
        return bytes.TrimEnd("\n\r "u8).EndsWith("endobj"u8) ? bytes : throw new PdfFormatException("has objects that lie in each other", start);
    }

    private static void WriteAdded(ArrayBufferWriter<byte> output, PdfEdit edit, int[] offsets)
    {
        for (int number = edit.File.Offsets.Length; number < edit.Count; number++)
        {
            if (edit.TryGet(number, out PdfValue? value))
            {
                offsets[number] = output.WrittenCount;
                WriteObject(output, number, value);
            }
        }
    }

    private static void WriteObject(ArrayBufferWriter<byte> output, int number, PdfValue value)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
        output.Write(value);
        output.Write("\nendobj\n");
    }

    private static void WriteEnd(ArrayBufferWriter<byte> output, PdfDictionary trailer, int[] offsets)
    {
        var identity = new PdfText([.. SHA256.HashData(output.WrittenSpan).AsSpan(0, 16)]);
        int start = output.WrittenCount;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Length}\n"));
        foreach (int offset in offsets)
        {
            output.Write(offset > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n")
                : "0000000000 65535 f \n");
        }

        output.Write("trailer\n");
        output.Write(trailer.With("Size", PdfWord.Of(offsets.Length)).With("ID", new PdfArray([identity, identity])));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"\nstartxref\n{start}\n%%EOF\n"));
    }
}
