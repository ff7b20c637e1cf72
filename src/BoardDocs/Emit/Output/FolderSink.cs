using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;

namespace BoardDocs.Emit;

/// <summary>Writes the files of a build below a folder, but for those that are published with the same bytes: these are only noted.</summary>
internal sealed class FolderSink(string root, EarlierOutput earlier, string shownAs) : IEmitSink
{
    // Two threads that make files in one folder wait for each other inside the system, and burn a core each while they do.
    private readonly Lock creation = new();
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> isChanged = new(StringComparer.Ordinal);

    /// <summary>The paths of all files so far, in no order.</summary>
    public ImmutableArray<string> Files => [.. isChanged.Keys];

    /// <summary>The paths of the files that are not published with the same bytes, in no order; only they were written.</summary>
    public ImmutableArray<string> Changed => [.. isChanged.Where(file => file.Value).Select(file => file.Key)];

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        CheckPath(path);
        try
        {
            // A page that is written again, because what it leads to could not be made, takes the place of the first.
            if (isChanged.TryGetValue(path, out bool wasWritten) && wasWritten)
            {
                File.Delete(Locate(path));
            }

            isChanged[path] = !earlier.Holds(path, content);
            if (isChanged[path])
            {
                Create(path, content);
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
        CheckPath(path);
        try
        {
            isChanged[path] = true;
            return new FaultStream(
                earlier.Open(path) is { } published ? new ChangeStream(published, () => Create(path), () => isChanged[path] = false) : Create(path),
                shownAs);
        }
        catch (Exception fault) when (OutputFaults.IsFault(fault))
        {
            throw OutputFaults.Of(shownAs, fault);
        }
    }

    /// <summary>Copies noted files from what is published to the others.</summary>
    /// <exception cref="IOException">A file cannot be copied.</exception>
    public void Complete(Func<string, bool> selects)
    {
        foreach ((string path, _) in isChanged.Where(file => !file.Value && selects(file.Key)))
        {
            earlier.CopyTo(path, Locate(path));
        }
    }

    private void Create(string path, ReadOnlySpan<byte> content)
    {
        string full = Locate(path);
        lock (creation)
        {
            // Each file is new and no other program looks for it yet: without truncation and lock this is half the system calls.
            using SafeFileHandle file = File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.Write(file, content, 0);
        }
    }

    private FileStream Create(string path) => new(Locate(path), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);

    private static void CheckPath(string path)
    {
        if (path.StartsWith('/') || path.Split('/').Any(part => part is "" or "." or ".." || part.Contains('\\')))
        {
            throw new ArgumentException($"{path} does not lie in the output folder.", nameof(path));
        }
    }

    private string Locate(string path)
    {
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
