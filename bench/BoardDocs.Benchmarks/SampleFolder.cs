namespace BoardDocs.Benchmarks;

/// <summary>Finds the repository's <c>content/</c> from wherever a benchmark runs.</summary>
internal static class SampleFolder
{
    /// <summary>The folder's full path.</summary>
    public static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "BoardDocs.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder ?? throw new DirectoryNotFoundException("Run the benchmarks from inside the repository."), "content");
    }
}
