using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace BoardDocs.Tests.Infrastructure;

/// <summary>Reads PNG files of 8 bits a channel without interlacing, as ISO/IEC 15948 describes them.</summary>
internal sealed class PngImage
{
    private readonly byte[] pixels;
    private readonly int channels;

    private PngImage(int width, int height, int channels, byte[] packed, IReadOnlyList<(string Type, byte[] Data)> chunks)
    {
        (Width, Height, this.channels, Chunks) = (width, height, channels, chunks);
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        pixels = new byte[width * channels * height];
        byte[] before = new byte[width * channels];
        for (int row = 0; row < height; row++)
        {
            int filter = zlib.ReadByte();
            Memory<byte> line = pixels.AsMemory(row * before.Length, before.Length);
            zlib.ReadExactly(line.Span);
            Unfilter(filter, line.Span, before);
            line.Span.CopyTo(before);
        }

        Assert.Equal(-1, zlib.ReadByte());
    }

    /// <summary>Pixels across.</summary>
    public int Width { get; }

    /// <summary>Pixels down.</summary>
    public int Height { get; }

    /// <summary>Its chunks in order.</summary>
    public IReadOnlyList<(string Type, byte[] Data)> Chunks { get; }

    public static PngImage Read(byte[] file)
    {
        Assert.Equal("89504E470D0A1A0A", Convert.ToHexString(file[..8]));
        var chunks = new List<(string Type, byte[] Data)>();
        for (int at = 8; at < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            chunks.Add((Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]));
            Assert.Equal(Crc(file.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            at += length + 12;
        }

        byte[] header = chunks[0].Data;
        Assert.Equal(("IHDR", 8, 0), (chunks[0].Type, header[8], header[12]));
        Assert.Equal("IEND", chunks[^1].Type);
        int channels = header[9] switch { 2 => 3, 6 => 4, _ => throw new FormatException($"Colours of kind {header[9]} are not read.") };
        return new(
            BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)), channels,
            [.. chunks.Where(chunk => chunk.Type == "IDAT").SelectMany(chunk => chunk.Data)], chunks);
    }

    /// <summary>A pixel, which must not be transparent.</summary>
    public (byte Red, byte Green, byte Blue) At(int x, int y)
    {
        int at = ((y * Width) + x) * channels;
        Assert.True(channels == 3 || pixels[at + 3] == 255, $"The pixel {x}, {y} is transparent.");
        return (pixels[at], pixels[at + 1], pixels[at + 2]);
    }

    private void Unfilter(int filter, Span<byte> line, byte[] before)
    {
        for (int i = 0; i < line.Length; i++)
        {
            int left = i < channels ? 0 : line[i - channels];
            int corner = i < channels ? 0 : before[i - channels];
            line[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => before[i],
                3 => (left + before[i]) / 2,
                4 => Paeth(left, before[i], corner),
                _ => throw new FormatException($"There is no filter {filter}."),
            });
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        int guess = left + above - corner;
        (int a, int b, int c) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
