namespace BoardDocs.Rendering;

/// <summary>A folder of the system's temporary ones, for what is printed and for the browser; it goes when the work ends, however it ends.</summary>
public sealed class PrintFolder : IDisposable
{
    private const int Attempts = 20;

    /// <summary>Makes the folder.</summary>
    public PrintFolder()
    {
        Path = Directory.CreateTempSubdirectory("boarddocs-").FullName;
        Directory.CreateDirectory(Site);
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The copy of what is printed, laid out as the output folder is.</summary>
    public string Site => System.IO.Path.Combine(Path, "site");

    /// <summary>A folder for the work on one pack: the browser's profile, and what it prints.</summary>
    public string WorkOn(string packId) => Directory.CreateDirectory(System.IO.Path.Combine(Path, "work", packId)).FullName;

    /// <summary>Removes the folder; a browser that is just being ended may hold files of it for a moment.</summary>
    public void Dispose()
    {
        for (int attempt = 1; Directory.Exists(Path); attempt++)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException && attempt < Attempts)
            {
                Thread.Sleep(100);
            }
        }
    }
}
