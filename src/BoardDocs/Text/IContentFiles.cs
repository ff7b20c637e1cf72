namespace BoardDocs.Text;

/// <summary>The files of one content folder. Paths are relative, with <c>/</c> between their parts.</summary>
public interface IContentFiles
{
    /// <summary>Says whether a file may be read; symbolic links are resolved before the folder's border is checked.</summary>
    ContentFileStatus GetStatus(string path);

    /// <summary>The size of a readable file in bytes.</summary>
    long GetLength(string path);

    /// <summary>Opens a readable file.</summary>
    Stream OpenRead(string path);

    /// <summary>The files directly in a folder, as paths from the content folder, in ordinal order; none where the folder is not there.</summary>
    IReadOnlyList<string> ListFiles(string folder);

    /// <summary>The folders directly in a folder, as paths from the content folder, in ordinal order; dot folders are left out.</summary>
    IReadOnlyList<string> ListFolders(string folder);
}
