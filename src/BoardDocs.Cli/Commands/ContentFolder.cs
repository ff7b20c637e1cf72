using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary>Opens the content folder that a command names.</summary>
internal static class ContentFolder
{
    /// <summary>Opens it.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static FolderContent Open(string folder) => Directory.Exists(folder)
        ? new FolderContent(folder)
        : throw new UsageException($"There is no content folder '{folder}'. Name one, or make one with: boarddocs new my-content");
}
