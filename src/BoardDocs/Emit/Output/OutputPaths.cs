namespace BoardDocs.Emit;

/// <summary>The folder that is published and the siblings that a build uses for a while.</summary>
/// <param name="Shown">The folder as the user named it.</param>
/// <param name="Published">The folder, links resolved.</param>
internal sealed record OutputPaths(string Shown, string Published)
{
    /// <summary>Where a build writes before anything is published.</summary>
    public string Building => Published + ".building";

    /// <summary>What was published before, while it is being replaced.</summary>
    public string Previous => Published + ".previous";

    /// <summary>Held by one build at a time.</summary>
    public string Lock => Published + ".lock";

    /// <summary>Finds the folders.</summary>
    /// <exception cref="OutputException">The path names a file or the root of a disk.</exception>
    public static OutputPaths Of(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full) && new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true) is FileSystemInfo target)
        {
            full = Path.TrimEndingDirectorySeparator(target.FullName);
        }

        if (Path.GetDirectoryName(full) is null)
        {
            throw new OutputException($"{path} is the root of a disk and cannot be the output folder. Name a folder in it.");
        }

        if (File.Exists(full))
        {
            throw new OutputException($"{path} is a file and cannot be the output folder. Name a folder, or a name that is still free.");
        }

        return new OutputPaths(path, full);
    }
}
