using BoardDocs.Text;

namespace BoardDocs.Tests.Rendering;

/// <summary>A content folder with some files in the place of its own, or added.</summary>
internal sealed class OverlayContent(IContentFiles inner, IReadOnlyDictionary<string, byte[]> files) : IContentFiles
{
    public ContentFileStatus GetStatus(string path) => files.ContainsKey(path) ? ContentFileStatus.Readable : inner.GetStatus(path);

    public long GetLength(string path) => files.TryGetValue(path, out byte[]? file) ? file.Length : inner.GetLength(path);

    public Stream OpenRead(string path) => files.TryGetValue(path, out byte[]? file) ? new MemoryStream(file, writable: false) : inner.OpenRead(path);

    public IReadOnlyList<string> ListFiles(string folder) => inner.ListFiles(folder);

    public IReadOnlyList<string> ListFolders(string folder) => inner.ListFolders(folder);
}
