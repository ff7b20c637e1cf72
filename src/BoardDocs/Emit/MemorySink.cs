using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace BoardDocs.Emit;

/// <summary>Keeps the files of a build in memory.</summary>
public sealed class MemorySink : IEmitSink
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>The paths of all files, in ordinal order.</summary>
    public ImmutableArray<string> Paths => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public ImmutableArray<byte> this[string path] => [.. files[path]];

    /// <summary>A file as UTF-8 text.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content) => files[path] = content.ToArray();

    /// <inheritdoc/>
    public Stream Open(string path) => new Piece(this, path);

    private sealed class Piece(MemorySink sink, string path) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing && CanRead)
            {
                sink.files[path] = ToArray();
            }

            base.Dispose(disposing);
        }
    }
}
