using System.Collections.Concurrent;
using BoardDocs.Emit;

namespace BoardDocs.Cli.Verify;

/// <summary>Takes the files of a build and compares each with the published one; only manifests are kept.</summary>
internal sealed class VerifySink(PublishedFolder published) : IEmitSink
{
    private readonly ConcurrentDictionary<string, FileFinding> findings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> manifests = new(StringComparer.Ordinal);

    /// <summary>What was found of each file of the build, by path.</summary>
    public IReadOnlyDictionary<string, FileFinding> Findings => findings;

    /// <summary>The manifests of the build, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Manifests => manifests;

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        if (path.EndsWith("/manifest.json", StringComparison.Ordinal))
        {
            manifests[path] = content.ToArray();
        }

        string full = published.PathOf(path);
        findings[path] = File.Exists(full) ? Compare(File.ReadAllBytes(full), content) : new FileFinding(FileState.Missing, 0);
    }

    /// <inheritdoc/>
    public Stream Open(string path) => new Piece(this, path);

    private static FileFinding Compare(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        int same = before.CommonPrefixLength(after);
        return same == before.Length && same == after.Length
            ? new FileFinding(FileState.Same, 0)
            : new FileFinding(FileState.Different, before[..same].Count((byte)'\n') + 1);
    }

    private sealed class Piece(VerifySink sink, string path) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing && CanRead)
            {
                sink.Write(path, GetBuffer().AsSpan(0, (int)Length));
            }

            base.Dispose(disposing);
        }
    }
}

/// <summary>How a published file stands to that of the build.</summary>
/// <param name="State">Whether it is the same.</param>
/// <param name="Line">The first line that differs, from 1; 0 where none does.</param>
internal sealed record FileFinding(FileState State, int Line);

/// <summary>Whether a published file is the same as that of the build.</summary>
internal enum FileState
{
    /// <summary>Byte by byte the same.</summary>
    Same,

    /// <summary>It differs.</summary>
    Different,

    /// <summary>It is not published.</summary>
    Missing,
}
