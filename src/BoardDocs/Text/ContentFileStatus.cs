namespace BoardDocs.Text;

/// <summary>Whether a file of the content folder may be read.</summary>
public enum ContentFileStatus
{
    /// <summary>A file inside the folder.</summary>
    Readable,

    /// <summary>Nothing of that name, or a folder.</summary>
    Missing,

    /// <summary>The path, or what it links to, lies outside the content folder.</summary>
    Outside,
}
