using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace BoardDocs.Emit;

/// <summary>Writes files below a folder.</summary>
internal sealed class FolderSink(string root, string shownAs) : IEmitSink
{
    // Two threads that make files in one folder wait for each other inside the system, and burn a core each while they do.
    private readonly Lock creation = new();
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.Ordinal);

    /// <summary>The paths of all files so far, in no order.</summary>
    public IEnumerable<string> Files => files.Keys;

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            string full = Locate(path);
            lock (creation)
            {
                // Each file is new and no other program looks for it yet: without truncation and lock this is half the system calls.
                using SafeFileHandle file = File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
                RandomAccess.Write(file, content, 0);
            }
        }
        catch (Exception fault) when (OutputFaults.IsFault(fault))
        {
            throw OutputFaults.Of(shownAs, fault);
        }
    }

    /// <inheritdoc/>
    public Stream Open(string path)
    {
        try
        {
            return new FaultStream(new FileStream(Locate(path), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16), shownAs);
        }
        catch (Exception fault) when (OutputFaults.IsFault(fault))
        {
            throw OutputFaults.Of(shownAs, fault);
        }
    }

    private string Locate(string path)
    {
        if (path.StartsWith('/') || path.Split('/').Any(part => part is "" or "." or ".." || part.Contains('\\')))
        {
            throw new ArgumentException($"{path} does not lie in the output folder.", nameof(path));
        }

        files[path] = true;
        int slash = path.LastIndexOf('/');
        string folder = slash < 0 ? string.Empty : path[..slash];
        if (!folders.ContainsKey(folder))
        {
            // Noted only once it exists: another thread may be waiting to write into it.
            Directory.CreateDirectory(Path.Combine(root, folder));
            folders[folder] = true;
        }

        return Path.Combine(root, path);
    }
}
