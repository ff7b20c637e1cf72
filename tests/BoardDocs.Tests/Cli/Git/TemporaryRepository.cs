using System.Diagnostics;
using BoardDocs.Cli.Git;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Cli.Git;

/// <summary>A git repository that goes when the test ends.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private TemporaryRepository()
    {
    }

    /// <summary>The working tree.</summary>
    public string Path => folder.PathOf("work");

    /// <summary>A folder beside it.</summary>
    public string Beside(string name) => folder.PathOf(name);

    /// <summary>Makes an empty repository; the test is skipped where git is absent.</summary>
    public static TemporaryRepository Create()
    {
        SkipWithoutGit();
        var repository = new TemporaryRepository();
        Directory.CreateDirectory(repository.Path);
        repository.Git("init", "-q", "-b", "main");
        return repository;
    }

    /// <summary>Skips the test where git is absent.</summary>
    public static void SkipWithoutGit() => Skip.If(
        !(Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator).Any(place => File.Exists(System.IO.Path.Combine(place, OperatingSystem.IsWindows() ? "git.exe" : "git"))),
        "git is not on the PATH.");

    /// <summary>A path in the working tree.</summary>
    public string PathOf(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file of the working tree.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(path)) ?? Path);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Writes the small content folder that examples build on.</summary>
    public void WriteBase(string content = "content")
    {
        foreach ((string path, string text) in RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base")))
        {
            Write($"{content}/{path}", text);
        }
    }

    /// <summary>Commits everything.</summary>
    /// <returns>The name of the commit.</returns>
    public string Commit(string message = "Change")
    {
        Git("add", "-A");
        Git("commit", "-q", "--allow-empty", "-m", message);
        return Git("rev-parse", "HEAD").Trim();
    }

    /// <summary>Runs git in the working tree.</summary>
    public string Git(params string[] arguments) => GitIn(Path, arguments);

    /// <summary>Runs git in a folder.</summary>
    public static string GitIn(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = path };
        foreach (string argument in (string[])["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "core.autocrlf=false", "-c", "protocol.file.allow=always", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["GIT_CONFIG_GLOBAL"] = System.IO.Path.Combine(path, "no-such-file");
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        CliResult result = CliProgram.Finish(start);
        return result.ExitCode == 0 ? result.Output : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {result.Error}");
    }

    /// <summary>Opens it as the program does.</summary>
    public GitRepository Open(string content = "content", CancellationToken cancellation = default) =>
        GitRepository.Open(PathOf(content), GitProgram.Find(), cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (string file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => File.ResolveLinkTarget(file, false) is null))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        folder.Dispose();
    }
}
