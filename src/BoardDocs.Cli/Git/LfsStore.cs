namespace BoardDocs.Cli.Git;

/// <summary>The large files that Git LFS keeps beside a repository.</summary>
/// <param name="folder">The repository's <c>.git</c> folder, shared by its working trees.</param>
internal sealed class LfsStore(string folder)
{
    /// <summary>The file that a content stands for; null where the content is no pointer, or its file was not fetched: then it is read as it stands, and reported as what it is.</summary>
    public FileInfo? Find(ReadOnlySpan<byte> content)
    {
        if (LfsPointer.Read(content) is not { } pointer)
        {
            return null;
        }

        var file = new FileInfo(Path.Combine(folder, "lfs", "objects", pointer.Sha256[..2], pointer.Sha256[2..4], pointer.Sha256));
        return file.Exists && file.Length == pointer.Size ? file : null;
    }
}
