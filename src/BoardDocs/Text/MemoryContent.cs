using System.Collections.Immutable;
using System.Text;

namespace BoardDocs.Text;

/// <summary>A content folder held in memory, for tests and editors.</summary>
public sealed class MemoryContent : IContentFiles
{
    private readonly ImmutableSortedDictionary<string, byte[]> files;

    /// <summary>Makes a folder of text files.</summary>
    public MemoryContent(IEnumerable<KeyValuePair<string, string>> files)
        : this(files.ToImmutableSortedDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal))
    {
    }

    private MemoryContent(ImmutableSortedDictionary<string, byte[]> files)
    {
        this.files = files;
    }

    /// <summary>The same folder with one text file added or replaced.</summary>
    public MemoryContent With(string path, string content) => new(files.SetItem(path, Encoding.UTF8.GetBytes(content)));

    /// <summary>The same folder without a file.</summary>
    public MemoryContent Without(string path) => new(files.Remove(path));

    /// <inheritdoc/>
    public ContentFileStatus GetStatus(string path)
    {
        if (path.StartsWith('/') || path.Split('/').Contains(".."))
        {
            return ContentFileStatus.Outside;
        }

        return files.ContainsKey(path) ? ContentFileStatus.Readable : ContentFileStatus.Missing;
    }

    /// <inheritdoc/>
    public long GetLength(string path) => files[path].Length;

    /// <inheritdoc/>
    public Stream OpenRead(string path) => new MemoryStream(files[path], writable: false);

    /// <inheritdoc/>
    public IReadOnlyList<string> ListFiles(string folder) =>
        [.. files.Keys.Where(path => Parent(path) == folder)];

    /// <inheritdoc/>
    public IReadOnlyList<string> ListFolders(string folder)
    {
        string prefix = folder.Length == 0 ? string.Empty : folder + "/";
        return [.. files.Keys
            .Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && path.IndexOf('/', prefix.Length) > 0)
            .Select(path => path[..path.IndexOf('/', prefix.Length)])
            .Where(path => path[prefix.Length] != '.')
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    private static string Parent(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : string.Empty;
}
