using System.Text;

namespace BoardDocs.Cli.Git;

/// <summary>Finds what a path of a revision stands for: as in a folder on disk, links are followed, and lead nowhere outside the content.</summary>
/// <param name="entries">The entries by their path in the content.</param>
/// <param name="prefix">The content's folder in the repository, with <c>/</c> behind it; may be empty.</param>
/// <param name="blobs">Where links are read.</param>
internal sealed class GitLinks(IReadOnlyDictionary<string, GitEntry> entries, string prefix, GitBlobs blobs)
{
    private const int MostLinks = 40;
    private const int LongestTarget = 4096;

    private readonly bool hasLinks = entries.Values.Any(entry => entry.Kind == GitEntryKind.Link);

    /// <summary>The path without links and steps up; null where it leads out of the content.</summary>
    public string? Resolve(string path)
    {
        string? current = path.Contains('\0') || path.Contains('\\') ? null : Normalise(path, string.Empty);
        for (int followed = 0; current is not null && followed <= MostLinks; followed++)
        {
            if (!hasLinks || FirstLink(current) is not { } link)
            {
                return current;
            }

            current = Follow(link, current[link.Length..]);
        }

        return null;
    }

    private string? FirstLink(string path)
    {
        for (int end = path.IndexOf('/'); ; end = path.IndexOf('/', end + 1))
        {
            string part = end < 0 ? path : path[..end];
            if (entries.TryGetValue(part, out GitEntry? entry) && entry.Kind == GitEntryKind.Link)
            {
                return part;
            }

            if (end < 0)
            {
                return null;
            }
        }
    }

    private string? Follow(string link, string rest)
    {
        GitEntry entry = entries[link];
        if (entry.Size > LongestTarget)
        {
            return null;
        }

        string target = Encoding.UTF8.GetString(blobs.Read(entry.Id));
        return Normalise(target + rest, prefix + Parent(link)) is { } full && (full + "/").StartsWith(prefix, StringComparison.Ordinal)
            ? full[Math.Min(prefix.Length, full.Length)..]
            : null;
    }

    /// <summary>A path from a folder without <c>.</c> and <c>..</c>; null where it is absolute or climbs above the folder's root.</summary>
    private static string? Normalise(string path, string from)
    {
        if (path.StartsWith('/'))
        {
            return null;
        }

        var parts = new List<string>(from.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return string.Join('/', parts);
    }

    private static string Parent(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : string.Empty;
}
