using System.Buffers.Binary;
using System.Text;

namespace BoardDocs.Rendering;

/// <summary>Reads the size of PNG files and writes into them what they are (ISO/IEC 15948).</summary>
internal static class PngFile
{
    private const int HeaderEnd = 33;
    private const int PixelsPerInch = 96;
    private const double MetresPerInch = 0.0254;

    private static ReadOnlySpan<byte> Start => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R'];

    /// <summary>Whether a file is a PNG of a width and height in pixels.</summary>
    public static bool IsOfSize(ReadOnlySpan<byte> png, int width, int height) => png.Length > HeaderEnd
        && png.StartsWith(Start)
        && BinaryPrimitives.ReadInt32BigEndian(png[16..]) == width
        && BinaryPrimitives.ReadInt32BigEndian(png[20..]) == height;

    /// <summary>Adds title, alternative text and size on paper, which programs for slides go by.</summary>
    /// <param name="png">A PNG file without them.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">Its alternative text.</param>
    /// <param name="scale">Pixels of the file to one of a page.</param>
    public static byte[] Describe(ReadOnlySpan<byte> png, string title, string description, int scale)
    {
        using var described = new MemoryStream(png.Length + 1024);
        described.Write(png[..HeaderEnd]);
        WriteChunk(described, "pHYs"u8, Resolution(scale));
        WriteChunk(described, "iTXt"u8, Words("Title", title));
        WriteChunk(described, "iTXt"u8, Words("Description", description));
        described.Write(png[HeaderEnd..]);
        return described.ToArray();
    }

    private static byte[] Resolution(int scale)
    {
        int pixelsPerMetre = (int)Math.Round(PixelsPerInch * scale / MetresPerInch, MidpointRounding.AwayFromZero);
        byte[] data = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(data, pixelsPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), pixelsPerMetre);
        data[8] = 1;
        return data;
    }

    // Not compressed, of no stated language, the keyword not translated.
    private static byte[] Words(string keyword, string text) => Encoding.UTF8.GetBytes(keyword + "\0\0\0\0\0" + text.Replace('\0', '\uFFFD'));

    private static void WriteChunk(MemoryStream target, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        target.Write(number);
        target.Write(type);
        target.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(data, Checksum(type, uint.MaxValue)) ^ uint.MaxValue);
        target.Write(number);
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes, uint checksum)
    {
        foreach (byte value in bytes)
        {
            checksum ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                checksum = (checksum >> 1) ^ ((checksum & 1) * 0xEDB88320u);
            }
        }

        return checksum;
    }
}
