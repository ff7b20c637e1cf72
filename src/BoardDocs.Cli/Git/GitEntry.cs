using System.Globalization;
using System.Text;

namespace BoardDocs.Cli.Git;

/// <summary>What a revision holds at a path.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The name of its content.</param>
/// <param name="Size">The size of its content in bytes; -1 where the clone does not hold it.</param>
internal sealed record GitEntry(GitEntryKind Kind, string Id, long Size)
{
    /// <summary>Reads the answer of <c>ls-tree -r -l -z</c>, whose records are <c>mode type id size TAB path</c>.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="prefix">The folder, with <c>/</c> behind it, from which paths are counted; may be empty.</param>
    /// <exception cref="UsageException">The answer is none of that form.</exception>
    public static Dictionary<string, GitEntry> ReadAll(ReadOnlySpan<byte> answer, string prefix)
    {
        var entries = new Dictionary<string, GitEntry>(StringComparer.Ordinal);
        while (!answer.IsEmpty)
        {
            int end = answer.IndexOf((byte)0);
            string record = Encoding.UTF8.GetString(end < 0 ? answer : answer[..end]);
            answer = end < 0 ? [] : answer[(end + 1)..];
            int tab = record.IndexOf('\t', StringComparison.Ordinal);
            string path = record[(tab + 1)..];
            if (path.StartsWith(prefix, StringComparison.Ordinal))
            {
                entries[path[prefix.Length..]] = Read(record[..Math.Max(tab, 0)]);
            }
        }

        return entries;
    }

    private static GitEntry Read(string head) => head.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var mode, _, var id, var size]
        ? new GitEntry(KindOf(mode), id, long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes) ? bytes : -1)
        : throw new UsageException("git answered in a way that this program does not know. Is it a git of 2.11 or later?");

    private static GitEntryKind KindOf(string mode) => mode switch
    {
        "120000" => GitEntryKind.Link,
        "160000" => GitEntryKind.Submodule,
        _ => GitEntryKind.File,
    };
}

/// <summary>The kinds of entries of a tree that are no folders.</summary>
internal enum GitEntryKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A symbolic link; its content is where it leads.</summary>
    Link,

    /// <summary>A commit of another repository, whose files are not in this one.</summary>
    Submodule,
}
