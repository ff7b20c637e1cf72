using System.Collections.Immutable;

namespace BoardDocs.Text;

/// <summary>A content folder some of whose files are being edited: the texts at hand count, not those stored.</summary>
internal sealed class OverlayContent : IContentFiles
{
    private readonly IContentFiles stored;
    private readonly ImmutableSortedDictionary<string, SourceText> texts;

    private OverlayContent(IContentFiles stored, ImmutableSortedDictionary<string, SourceText> texts)
    {
        this.stored = stored;
        this.texts = texts;
    }

    /// <summary>The same folder with one text in place of what is stored.</summary>
    public static OverlayContent Of(IContentFiles files, string path, SourceText text) => files is OverlayContent overlay
        ? new OverlayContent(overlay.stored, overlay.texts.SetItem(path, text))
        : new OverlayContent(files, ImmutableSortedDictionary.Create<string, SourceText>(StringComparer.Ordinal).Add(path, text));

    /// <inheritdoc/>
    public ContentFileStatus GetStatus(string path) => texts.ContainsKey(path) ? ContentFileStatus.Readable : stored.GetStatus(path);

    /// <inheritdoc/>
    public long GetLength(string path) => texts.TryGetValue(path, out SourceText? text) ? text.Encode().Length : stored.GetLength(path);

    /// <inheritdoc/>
    public Stream OpenRead(string path) =>
        texts.TryGetValue(path, out SourceText? text) ? new MemoryStream(text.Encode(), writable: false) : stored.OpenRead(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> ListFiles(string folder)
    {
        IReadOnlyList<string> files = stored.ListFiles(folder);
        string prefix = folder.Length == 0 ? string.Empty : folder + "/";
        return [.. files.Concat(texts.Keys.Where(path => IsDirectlyIn(path, prefix))).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> ListFolders(string folder)
    {
        string prefix = folder.Length == 0 ? string.Empty : folder + "/";
        IEnumerable<string> added = texts.Keys
            .Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && path.IndexOf('/', prefix.Length) > 0)
            .Select(path => path[..path.IndexOf('/', prefix.Length)]);
        return [.. stored.ListFolders(folder).Concat(added).Distinct().Order(StringComparer.Ordinal)];
    }

    private static bool IsDirectlyIn(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && path.IndexOf('/', prefix.Length) < 0;
}
