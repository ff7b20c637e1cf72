namespace BoardDocs.Cli.Git;

/// <summary>Turns what git says into what the user can do.</summary>
internal static class GitFaults
{
    private const int LongestQuote = 300;

    /// <summary>Why a folder's repository cannot be read.</summary>
    public static UsageException OfRepository(string content, string error)
    {
        if (error.Contains("dubious ownership", StringComparison.Ordinal) || error.Contains("unsafe repository", StringComparison.Ordinal))
        {
            return new UsageException(
                $"git does not read the repository of '{content}', because somebody else owns it. If you trust it, say so to git: {LastLine(error)}");
        }

        return error.Contains("not a git repository", StringComparison.Ordinal)
            ? NoRepository(content)
            : new UsageException($"git cannot read the repository of '{content}'. {Quote(error)}".TrimEnd());
    }

    /// <summary>There is no repository, or none with files in it.</summary>
    public static UsageException NoRepository(string content) => new(
        $"'{content}' is not in the working tree of a git repository, so there is no earlier revision of it. "
        + "Run this in a clone of the repository, or give a published manifest.json with --base.");

    /// <summary>Why the files of a revision cannot be read.</summary>
    public static UsageException OfFiles(string revision, string error) => IsPartial(error)
        ? Partial(revision)
        : new UsageException($"git cannot read the files of '{revision}'. {Quote(error)}".TrimEnd());

    /// <summary>The clone holds the revision but not its files.</summary>
    public static UsageException Partial(string revision) => new(
        $"This clone does not hold the files of '{revision}', and nothing is fetched for a review. Clone the repository without --filter.");

    /// <summary>The last line of what git said, as a sentence; empty where it said nothing.</summary>
    public static string Quote(string error) => LastLine(error) is { Length: > 0 } line ? $"git says: {line}" : string.Empty;

    private static bool IsPartial(string error) =>
        error.Contains("promisor", StringComparison.Ordinal)
        || error.Contains("lazy fetch", StringComparison.Ordinal)
        || error.Contains("not allowed", StringComparison.Ordinal);

    private static string LastLine(string error)
    {
        string line = error.Split('\n').Select(part => part.Trim()).LastOrDefault(part => part.Length > 0) ?? string.Empty;
        string shown = line.Length > LongestQuote ? line[..LongestQuote] : line;
        return new string([.. shown.Where(character => !char.IsControl(character))]);
    }
}
