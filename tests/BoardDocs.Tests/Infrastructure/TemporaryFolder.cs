namespace BoardDocs.Tests.Infrastructure;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("boarddocs-test-").FullName;

    /// <summary>A path in the folder.</summary>
    public string PathOf(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes files into the folder.</summary>
    public void Write(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach ((string path, string text) in files)
        {
            string full = PathOf(path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full) ?? Path);
            File.WriteAllText(full, text);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
