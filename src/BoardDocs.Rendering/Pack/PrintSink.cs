using BoardDocs.Emit;

namespace BoardDocs.Rendering;

/// <summary>Hands the files of a build on, and keeps a copy of those that a print needs: files that are published with the same bytes are not written again, so the build's own folder may lack them.</summary>
/// <param name="inner">Takes all files.</param>
/// <param name="folder">Takes the copies.</param>
public sealed class PrintSink(IEmitSink inner, PrintFolder folder) : IEmitSink
{
    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(path);
        inner.Write(path, content);
        if (IsPrinted(path))
        {
            using Stream copy = Copy(path);
            copy.Write(content);
        }
    }

    /// <inheritdoc/>
    public Stream Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Stream published = inner.Open(path);
        return IsPrinted(path) ? new DoubleStream(published, Copy(path)) : published;
    }

    private static bool IsPrinted(string path) => path.Split('/') is ["assets", ..] or [_, "print.html"] or [_, "images", ..];

    private FileStream Copy(string path)
    {
        string full = Path.Combine(folder.Site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? folder.Site);
        return File.Create(full);
    }
}
