using BoardDocs.Rendering;
using BoardDocs.Tests.Cli.Git;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Ci;

/// <summary>A repository with the pack that <c>boarddocs new</c> makes.</summary>
internal static class PackRepository
{
    public const string Report = "content/packs/first-pack/performance-report.md";
    public const string Data = "content/data/burglary.csv";

    /// <summary>Makes it, with one commit on <c>main</c>; the test is skipped where git is absent.</summary>
    public static TemporaryRepository Create()
    {
        TemporaryRepository repository = TemporaryRepository.Create();
        foreach ((string path, string text) in RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("src", "BoardDocs.Cli", "Template")))
        {
            repository.Write($"content/{path}", text);
        }

        repository.Commit("First pack");
        return repository;
    }

    /// <summary>Changes a file on a branch, and merges it as services do to try a proposal.</summary>
    public static void Propose(TemporaryRepository repository, string path, Func<string, string> change)
    {
        repository.Git("switch", "-q", "-c", "proposal");
        repository.Write(path, change(File.ReadAllText(repository.PathOf(path))));
        repository.Commit("Proposal");
        repository.Git("switch", "-q", "main");
        repository.Git("merge", "-q", "--no-ff", "-m", "Merge", "proposal");
    }

    /// <summary>Skips a test that prints where nothing can print.</summary>
    public static void SkipWithoutBrowser() => Skip.If(BrowserSearch.Run(null).Program is null, "No Chrome, Chromium or Edge is installed.");
}
