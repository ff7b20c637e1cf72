using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace BoardDocs.Emit;

/// <summary>What earlier builds published, to find out which files of a build are the same bytes.</summary>
/// <param name="root">The published folder.</param>
/// <param name="own">The paths that earlier builds wrote there; no other file counts as published.</param>
internal sealed class EarlierOutput(string root, IReadOnlySet<string> own)
{
    private const int ChunkBytes = 1 << 16;

    /// <summary>Whether a file is published with exactly this content.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> content)
    {
        using SafeFileHandle? file = Open(path);
        return file is not null && RandomAccess.GetLength(file) == content.Length && IsSame(file, 0, content);
    }

    /// <summary>Opens a published file; null where there is none that can be read.</summary>
    public SafeFileHandle? Open(string path)
    {
        string full = Path.Combine(root, path);
        if (!own.Contains(path) || !File.Exists(full))
        {
            return null;
        }

        try
        {
            return File.OpenHandle(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception fault) when (OutputFaults.IsFault(fault))
        {
            // A file that cannot be read cannot be kept: the build writes its own.
            return null;
        }
    }

    /// <summary>Whether the bytes of a file from an offset on are these.</summary>
    public static bool IsSame(SafeFileHandle file, long offset, ReadOnlySpan<byte> expected)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Min(ChunkBytes, Math.Max(expected.Length, 1)));
        try
        {
            while (!expected.IsEmpty)
            {
                int read = RandomAccess.Read(file, buffer.AsSpan(0, Math.Min(buffer.Length, expected.Length)), offset);
                if (read == 0 || !expected.StartsWith(buffer.AsSpan(0, read)))
                {
                    return false;
                }

                offset += read;
                expected = expected[read..];
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Copies the first bytes of a published file to where a build writes.</summary>
    public static void CopyStart(SafeFileHandle file, long length, Stream target)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            for (long offset = 0; offset < length;)
            {
                int read = RandomAccess.Read(file, buffer.AsSpan(0, (int)Math.Min(buffer.Length, length - offset)), offset);
                target.Write(buffer, 0, read > 0 ? read : throw new EndOfStreamException("a published file was cut short while it was read"));
                offset += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Copies a published file, with the time when it was last changed.</summary>
    public void CopyTo(string path, string target) => File.Copy(Path.Combine(root, path), target);
}
