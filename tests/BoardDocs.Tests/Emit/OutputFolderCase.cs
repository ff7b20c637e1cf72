using System.Text;
using BoardDocs.Emit;

namespace BoardDocs.Tests.Emit;

/// <summary>An output folder of its own for each test.</summary>
public abstract class OutputFolderCase : IDisposable
{
    protected string Home { get; } = Directory.CreateTempSubdirectory("boarddocs-").FullName;

    protected string Out => Path.Combine(Home, "output");

    public void Dispose()
    {
        Directory.Delete(Home, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected void Build(params (string Path, string Text)[] files)
    {
        using OutputFolder folder = OutputFolder.Open(Out);
        Write(folder, files);
        folder.Commit();
    }

    protected static void Write(OutputFolder folder, params (string Path, string Text)[] files)
    {
        foreach ((string path, string text) in files)
        {
            folder.Sink.Write(path, Encoding.UTF8.GetBytes(text));
        }
    }

    protected void Put(string path, string text)
    {
        string full = Path.Combine(Out, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    protected string Read(string path) => File.ReadAllText(Path.Combine(Out, path));

    protected static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
