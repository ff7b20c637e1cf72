namespace BoardDocs.Text;

/// <summary>A content folder on disk.</summary>
public sealed class FolderContent : IContentFiles
{
    private readonly string root;

    /// <summary>Opens a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public FolderContent(string folder)
    {
        string full = Path.GetFullPath(folder);
        if (!Directory.Exists(full))
        {
            throw new DirectoryNotFoundException($"There is no folder {folder}.");
        }

        root = Resolve(full);
    }

    /// <inheritdoc/>
    public ContentFileStatus GetStatus(string path)
    {
        if (!TryLocate(path, out string full))
        {
            return ContentFileStatus.Outside;
        }

        return File.Exists(full) ? ContentFileStatus.Readable : ContentFileStatus.Missing;
    }

    /// <inheritdoc/>
    public long GetLength(string path) => new FileInfo(Locate(path)).Length;

    /// <inheritdoc/>
    public Stream OpenRead(string path) => File.OpenRead(Locate(path));

    /// <inheritdoc/>
    public IReadOnlyList<string> ListFiles(string folder) => List(folder, Directory.EnumerateFiles);

    /// <inheritdoc/>
    public IReadOnlyList<string> ListFolders(string folder) => List(folder, Directory.EnumerateDirectories);

    /// <summary>
    /// Puts another text into a readable file: all of it or nothing, with the file's permissions and byte order mark. A link stays a link,
    /// what it leads to is changed.
    /// </summary>
    /// <returns>Whether the text was written; a file that is not UTF-8 is left as it is.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public bool TryWrite(string path, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string full = Locate(path);
        if (!this.ReadText(path).Encode().AsSpan().SequenceEqual(File.ReadAllBytes(full)))
        {
            return false;
        }

        using (File.Open(full, FileMode.Open, FileAccess.Write))
        {
            // A file that may not be written is not replaced either, which the folder's permissions would allow.
        }

        FileReplacement.Write(full, text.Encode());
        return true;
    }

    private IReadOnlyList<string> List(string folder, Func<string, IEnumerable<string>> enumerate)
    {
        if (!TryLocate(folder, out string full) || !Directory.Exists(full))
        {
            return [];
        }

        string prefix = folder.Length == 0 ? string.Empty : folder + "/";
        return [.. enumerate(full)
            .Select(Path.GetFileName)
            .OfType<string>()
            .Where(name => name[0] != '.')
            .Order(StringComparer.Ordinal)
            .Select(name => prefix + name)];
    }

    private string Locate(string path) =>
        TryLocate(path, out string full) ? full : throw new FileNotFoundException($"{path} lies outside the content folder.");

    private bool TryLocate(string path, out string full)
    {
        full = root;
        if (path.Length == 0)
        {
            return true;
        }

        // NUL and rooted parts would make the framework throw or leave the folder.
        if (path.Contains('\0') || Path.IsPathRooted(path) || path.Contains('\\'))
        {
            return false;
        }

        try
        {
            full = Resolve(Path.GetFullPath(Path.Combine(root, path)));
        }
        catch (IOException)
        {
            // Links that lead round in a circle lead to nothing inside the folder.
            return false;
        }

        return full == root || full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>Follows the links of every part of a path, so that a linked folder in the middle counts too.</summary>
    private static string Resolve(string full)
    {
        string resolved = Path.GetPathRoot(full) ?? string.Empty;
        foreach (string part in full[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(resolved, part);
            FileSystemInfo entry = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            resolved = entry.LinkTarget is null ? next : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
        }

        return resolved;
    }
}
