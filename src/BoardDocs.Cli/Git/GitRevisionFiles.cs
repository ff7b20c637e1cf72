using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Cli.Git;

/// <summary>The content folder as a revision holds it; nothing is checked out.</summary>
internal sealed class GitRevisionFiles : IContentFiles
{
    private readonly Dictionary<string, GitEntry> entries;
    private readonly ILookup<string, string> children;
    private readonly HashSet<string> folders;
    private readonly GitLinks links;
    private readonly GitBlobs blobs;
    private readonly LfsStore lfs;

    /// <summary>Makes the folder.</summary>
    /// <param name="revision">The revision as the user named it.</param>
    /// <param name="commit">The full name of its commit.</param>
    /// <param name="entries">What it holds, by the path in the content.</param>
    /// <param name="links">Follows its links.</param>
    /// <param name="blobs">Its contents.</param>
    /// <param name="lfs">The contents that are kept beside the repository.</param>
    public GitRevisionFiles(string revision, string commit, Dictionary<string, GitEntry> entries, GitLinks links, GitBlobs blobs, LfsStore lfs)
    {
        Revision = revision;
        Commit = commit;
        this.entries = entries;
        this.links = links;
        this.blobs = blobs;
        this.lfs = lfs;
        folders = FoldersOf(entries);
        children = entries.Keys.Union(folders).Where(path => path.Length > 0).ToLookup(Parent, StringComparer.Ordinal);
    }

    /// <summary>The revision as the user named it.</summary>
    public string Revision { get; }

    /// <summary>The full name of its commit.</summary>
    public string Commit { get; }

    /// <summary>Whether the revision holds nothing at all where the content is.</summary>
    public bool IsEmpty => entries.Count == 0;

    /// <summary>The folders whose files are another repository's and so are not here.</summary>
    public ImmutableArray<string> Submodules =>
        [.. entries.Where(entry => entry.Value.Kind == GitEntryKind.Submodule).Select(entry => entry.Key).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public ContentFileStatus GetStatus(string path) => links.Resolve(path) is not { } found ? ContentFileStatus.Outside
        : entries.TryGetValue(found, out GitEntry? entry) && entry.Kind == GitEntryKind.File ? ContentFileStatus.Readable
        : ContentFileStatus.Missing;

    /// <inheritdoc/>
    public long GetLength(string path) => Find(path) is var entry && Stored(entry) is { } stored ? stored.Length : entry.Size;

    /// <inheritdoc/>
    public Stream OpenRead(string path)
    {
        GitEntry entry = Find(path);
        if (Stored(entry) is { } stored)
        {
            return stored.OpenRead();
        }

        return entry.Size > GitBlobs.Largest
            ? throw new IOException($"{path} is too large to be read from {Revision}.")
            : new MemoryStream(blobs.Read(entry.Id), writable: false);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> ListFiles(string folder) => List(folder, isFolder: false);

    /// <inheritdoc/>
    public IReadOnlyList<string> ListFolders(string folder) => List(folder, isFolder: true);

    private string[] List(string folder, bool isFolder)
    {
        if (links.Resolve(folder) is not { } found)
        {
            return [];
        }

        string prefix = folder.Length == 0 ? string.Empty : folder + "/";
        return [.. children[found]
            .Where(path => IsFolder(path) == isFolder)
            .Select(path => path[(path.LastIndexOf('/') + 1)..])
            .Where(name => name[0] != '.')
            .Order(StringComparer.Ordinal)
            .Select(name => prefix + name)];
    }

    private bool IsFolder(string path) => links.Resolve(path) is { } found && folders.Contains(found);

    private GitEntry Find(string path) => links.Resolve(path) is { } found && entries.TryGetValue(found, out GitEntry? entry) && entry.Kind == GitEntryKind.File
        ? entry
        : throw new FileNotFoundException($"{path} is not in {Revision}.");

    /// <summary>The file beside the repository for which the entry only stands.</summary>
    private FileInfo? Stored(GitEntry entry) => LfsPointer.MayBe(entry.Size) ? lfs.Find(blobs.Read(entry.Id)) : null;

    private static HashSet<string> FoldersOf(Dictionary<string, GitEntry> entries)
    {
        var folders = new HashSet<string>(entries.Where(entry => entry.Value.Kind == GitEntryKind.Submodule).Select(entry => entry.Key), StringComparer.Ordinal) { string.Empty };
        foreach (string path in entries.Keys)
        {
            for (string folder = Parent(path); folders.Add(folder);)
            {
                folder = Parent(folder);
            }
        }

        return folders;
    }

    private static string Parent(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : string.Empty;
}
