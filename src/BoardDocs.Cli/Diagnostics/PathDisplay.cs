namespace BoardDocs.Cli.Diagnostics;

/// <summary>Writes content paths as the user can open them.</summary>
internal sealed class PathDisplay
{
    private readonly string prefix;

    /// <summary>Makes the display for a content folder.</summary>
    /// <param name="content">The folder as given.</param>
    /// <param name="workingDirectory">The folder the program runs in.</param>
    public PathDisplay(string content, string workingDirectory)
    {
        string relative = Path.GetRelativePath(workingDirectory, Path.GetFullPath(content, workingDirectory)).Replace('\\', '/');
        IsBelowWorkingDirectory = relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        prefix = !IsBelowWorkingDirectory || relative == "." ? string.Empty : relative + "/";
    }

    /// <summary>Whether paths are shown from the working directory on.</summary>
    public bool IsBelowWorkingDirectory { get; }

    /// <summary>The path from the working directory where the content lies below it, else from the content folder; always with <c>/</c>.</summary>
    public string Show(string contentPath) => prefix + contentPath;
}
