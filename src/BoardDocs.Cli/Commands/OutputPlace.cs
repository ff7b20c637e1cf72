using System.Collections.Immutable;

namespace BoardDocs.Cli.Commands;

/// <summary>Where a build may publish.</summary>
internal static class OutputPlace
{
    private static readonly ImmutableArray<string> Sources = ["packs", "catalogue", "data"];

    /// <summary>Refuses a folder whose pages the next build would read as content.</summary>
    /// <exception cref="UsageException">The folder is one of the content's own, or lies in one.</exception>
    public static void Check(string content, string output)
    {
        string place = Path.GetFullPath(output);
        foreach (string source in Sources)
        {
            string relative = Path.GetRelativePath(Path.GetFullPath(Path.Combine(content, source)), place);
            if (!Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new UsageException(
                    $"The output folder {output} lies in the folder {source} of the content, where the next build would read it. Choose another folder with -o.");
            }
        }
    }
}
