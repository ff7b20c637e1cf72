using System.Security.Cryptography;

namespace BoardDocs.Data;

/// <summary>
/// Passes a file's bytes on without the byte order mark and hashes them on the way as if every line ended in LF, so that a file is read
/// once and its checksum is that of <see cref="Text.SourceText.Checksum"/>.
/// </summary>
internal sealed class NormalisedHashStream : Stream
{
    private const int OpeningLength = 16;

    private readonly Stream inner;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] opening = new byte[OpeningLength];
    private readonly int start;
    private int openingStart;
    private readonly int openingEnd;
    private bool afterCarriageReturn;

    /// <summary>Wraps a stream, which is disposed with this one.</summary>
    public NormalisedHashStream(Stream inner)
    {
        this.inner = inner;
        openingEnd = inner.ReadAtLeast(opening, opening.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> opened = opening.AsSpan(0, openingEnd);
        IsUtf16 = opened.StartsWith<byte>([0xFF, 0xFE]) || opened.StartsWith<byte>([0xFE, 0xFF]);
        start = opened.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0;
        openingStart = start;
    }

    /// <summary>The first bytes behind the byte order mark.</summary>
    public ReadOnlySpan<byte> Opening => opening.AsSpan(start, openingEnd - start);

    /// <summary>Whether the file opens with the mark of an encoding that is not UTF-8.</summary>
    public bool IsUtf16 { get; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Reads what is left and gives the SHA-256 of the whole in lower-case hexadecimal.</summary>
    public string Finish()
    {
        byte[] rest = new byte[16 * 1024];
        while (Read(rest) > 0)
        {
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count = openingEnd - openingStart;
        if (count > 0 && buffer.Length > 0)
        {
            count = Math.Min(count, buffer.Length);
            opening.AsSpan(openingStart, count).CopyTo(buffer);
            openingStart += count;
        }
        else
        {
            count = inner.Read(buffer);
        }

        Append(buffer[..count]);
        return count;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (afterCarriageReturn && bytes[0] == '\n')
            {
                bytes = bytes[1..];
            }

            int end = bytes.IndexOf((byte)'\r');
            afterCarriageReturn = end >= 0;
            hash.AppendData(end < 0 ? bytes : bytes[..end]);
            if (end < 0)
            {
                return;
            }

            hash.AppendData("\n"u8);
            bytes = bytes[(end + 1)..];
        }
    }
}
