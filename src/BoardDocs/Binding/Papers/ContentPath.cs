namespace BoardDocs.Binding;

/// <summary>Paths of the content folder, with <c>/</c> between their parts.</summary>
internal static class ContentPath
{
    /// <summary>The folder of a file, empty at the top.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and int slash ? path[..slash] : string.Empty;

    /// <summary>The file's name without its folder.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Joins a folder and a relative path; null where <c>..</c> leads out of the content folder or the path is rooted.</summary>
    public static string? Join(string folder, string relative)
    {
        if (relative.StartsWith('/') || relative.Contains('\\') || relative.Contains(':'))
        {
            return null;
        }

        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string part in relative.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
