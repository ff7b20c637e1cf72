using System.Diagnostics;
using BoardDocs.Cli;
using BoardDocs.Cli.Git;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Cli.Git;

/// <summary>What is said where a revision cannot be read.</summary>
public sealed class GitRepositoryTests
{
    [SkippableFact]
    public void A_Folder_Outside_Any_Repository_Is_Said_To_Be_So()
    {
        TemporaryRepository.SkipWithoutGit();
        using var folder = new TemporaryFolder();

        Assert.Equal(
            $"'{folder.Path}' is not in the working tree of a git repository, so there is no earlier revision of it. Run this in a clone of the repository, or give a published manifest.json with --base.",
            Fault(() => GitRepository.Open(folder.Path, GitProgram.Find(), default)));
    }

    [SkippableFact]
    public void The_Inside_Of_A_Repository_Is_No_Working_Tree()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();

        Assert.Contains("is not in the working tree of a git repository", Fault(() => repository.Open(".git")), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("mian", "There is no revision 'mian' in the repository. Did you mean 'main'?")]
    [InlineData("release-2019", "There is no revision 'release-2019' in the repository. Name a branch, a tag or a commit; one that is not here yet comes with 'git fetch'.")]
    [InlineData("0000000000000000000000000000000000000000", "There is no revision '0000000000000000000000000000000000000000' in the repository. Name a branch, a tag or a commit; one that is not here yet comes with 'git fetch'.")]
    [InlineData("main..main", "'main..main' names two revisions. Name the earlier one with --base and the later one with --head.")]
    [InlineData("HEAD:content", "There is no revision 'HEAD:content' in the repository. Name a branch, a tag or a commit; one that is not here yet comes with 'git fetch'.")]
    [InlineData("--all", "'--all' is not a revision. Name a branch, a tag or a commit, such as main or HEAD~1.")]
    [InlineData("--output=/tmp/x", "'--output=/tmp/x' is not a revision. Name a branch, a tag or a commit, such as main or HEAD~1.")]
    [InlineData("main\nHEAD", "'main\nHEAD' is not a revision. Name a branch, a tag or a commit, such as main or HEAD~1.")]
    [InlineData("", "'' is not a revision. Name a branch, a tag or a commit, such as main or HEAD~1.")]
    public void A_Revision_That_Is_None_Gets_A_Sentence(string revision, string sentence)
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase();
        repository.Commit();
        using GitRepository git = repository.Open();

        Assert.Equal(sentence, Fault(() => git.Read(revision)));
    }

    [SkippableFact]
    public void A_Repository_Without_Commits_Has_None_To_Compare_With()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase();
        using GitRepository git = repository.Open();

        Assert.Equal("The repository has no commit yet, so there is nothing to compare with. Commit your files first.", Fault(() => git.Read("HEAD")));
    }

    [SkippableFact]
    public void Tags_Branches_And_Steps_Back_Are_Revisions()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase();
        string first = repository.Commit();
        repository.Git("tag", "-a", "v1", "-m", "One");
        repository.Commit();
        using GitRepository git = repository.Open();

        Assert.Equal([first, first, first], [git.Read("v1").Commit, git.Read("HEAD~1").Commit, git.Read(first[..10]).Commit]);
    }

    [SkippableFact]
    public void A_Shallow_Clone_Says_How_To_Fetch_The_Rest()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase();
        repository.Commit();
        repository.Commit();
        string clone = repository.Beside("clone");
        repository.Git("clone", "-q", "--depth", "1", new Uri(repository.Path).AbsoluteUri, clone);
        using GitRepository git = GitRepository.Open(Path.Combine(clone, "content"), GitProgram.Find(), default);

        Assert.False(git.Read("HEAD").IsEmpty);
        Assert.Equal(
            "There is no revision 'HEAD~1' here: this clone is shallow and holds the latest commits only. Run 'git fetch --unshallow', or set 'fetch-depth: 0' where CI checks out.",
            Fault(() => git.Read("HEAD~1")));
    }

    [SkippableFact]
    public void A_Clone_Without_Contents_Fetches_Nothing()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase();
        repository.Git("config", "uploadpack.allowFilter", "true");
        repository.Commit();
        repository.Write("content/boarddocs.yml", "organisation: Other\n");
        repository.Commit();
        string clone = repository.Beside("clone");
        repository.Git("clone", "-q", "--filter=blob:none", new Uri(repository.Path).AbsoluteUri, clone);
        Dictionary<string, string> before = FolderBytes.Read(clone);
        using GitRepository git = GitRepository.Open(Path.Combine(clone, "content"), GitProgram.Find(), default);

        Assert.Equal(
            "This clone does not hold the files of 'HEAD~1', and nothing is fetched for a review. Clone the repository without --filter.",
            Fault(() => git.Read("HEAD~1")));
        Assert.Equal(before, FolderBytes.Read(clone));
    }

    [SkippableFact]
    public void Nothing_Is_Written_In_The_Repository()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase();
        repository.Commit();
        Dictionary<string, string> before = FolderBytes.Read(repository.Path);
        DateTime written = Directory.GetLastWriteTimeUtc(repository.PathOf(".git"));

        using (GitRepository git = repository.Open())
        {
            Assert.Empty(Compilation.Create(git.Read("HEAD")).GetDiagnostics().Where(found => found.Severity == BoardDocs.Diagnostics.DiagnosticSeverity.Error));
        }

        Assert.Equal(before, FolderBytes.Read(repository.Path));
        Assert.Equal(written, Directory.GetLastWriteTimeUtc(repository.PathOf(".git")));
    }

    [Fact]
    public void Git_That_Is_Not_There_Gets_A_Sentence() => Assert.Equal(
        "git was not found, and an earlier revision can only be read with it. Install git, or give a published manifest.json with --base.",
        Fault(() => GitProgram.Find("relative" + Path.PathSeparator + Path.GetTempPath())));

    [SkippableFact]
    public void Git_That_Hangs_Is_Ended()
    {
        using var folder = new TemporaryFolder();
        GitProgram slow = FakeGit(folder, "echo begun > \"$0.log\"; sleep 60") with { Patience = TimeSpan.FromSeconds(1) };
        var watch = Stopwatch.StartNew();

        Assert.Equal(
            "git had not answered after 1 seconds and was ended. Try 'git status' in this folder: something keeps git waiting.",
            Fault(() => GitRepository.Open(folder.Path, slow, default)));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.True(File.Exists(slow.File + ".log"));
    }

    [SkippableFact]
    public void Git_Is_Ended_When_It_Is_No_Longer_Wanted()
    {
        using var folder = new TemporaryFolder();
        GitProgram slow = FakeGit(folder, "sleep 60");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var watch = Stopwatch.StartNew();

        Assert.Throws<OperationCanceledException>(() => GitRepository.Open(folder.Path, slow, cancellation.Token));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [SkippableFact]
    public void Git_That_Does_Not_Trust_The_Owner_Is_Believed()
    {
        using var folder = new TemporaryFolder();
        GitProgram wary = FakeGit(
            folder, "printf 'fatal: detected dubious ownership in repository at x\\nTo add an exception, call:\\n\\n\\tgit config --global --add safe.directory x\\n' >&2; exit 128");

        Assert.Equal(
            $"git does not read the repository of '{folder.Path}', because somebody else owns it. If you trust it, say so to git: git config --global --add safe.directory x",
            Fault(() => GitRepository.Open(folder.Path, wary, default)));
    }

    [SkippableTheory]
    [InlineData("echo nonsense", "git answered in a way that this program does not know. Is it a git of 2.11 or later?")]
    [InlineData("echo 'fatal: bad object' >&2; exit 3", "git cannot read the files of 'HEAD'. git says: fatal: bad object")]
    [InlineData("echo 'fatal: could not fetch x from promisor remote' >&2; exit 128", "This clone does not hold the files of 'HEAD', and nothing is fetched for a review. Clone the repository without --filter.")]
    public void What_Git_Cannot_List_Gets_A_Sentence(string listing, string sentence)
    {
        using var folder = new TemporaryFolder();
        GitProgram odd = FakeGit(
            folder,
            "case \"$*\" in *--show-prefix*) printf 'true\\nfalse\\n.git\\n\\n';; *ls-tree*) " + listing + ";; *) echo 0123;; esac");
        using GitRepository git = GitRepository.Open(folder.Path, odd, default);

        Assert.Equal(sentence, Fault(() => git.Read("HEAD")));
    }

    [SkippableFact]
    public void Git_That_Ends_Early_Gets_A_Sentence()
    {
        using var folder = new TemporaryFolder();
        GitProgram odd = FakeGit(
            folder,
            "case \"$*\" in *--show-prefix*) printf 'true\\nfalse\\n.git\\n\\n';; *ls-tree*) printf '100644 blob 0123 4\\ta.txt\\0';; *cat-file*) printf '0123 blo'; echo 'fatal: no memory' >&2;; *) echo 0123;; esac");
        using GitRepository git = GitRepository.Open(folder.Path, odd, default);

        Assert.Equal("git ended in the middle of its answer. git says: fatal: no memory", Fault(() => git.Read("HEAD").OpenRead("a.txt")));
    }

    private static GitProgram FakeGit(TemporaryFolder folder, string script)
    {
        Skip.If(OperatingSystem.IsWindows(), "The stand-in for git is a shell script.");
        string path = folder.PathOf("git");
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return GitProgram.Find(folder.Path);
    }

    private static string Fault(Action action) => Assert.Throws<UsageException>(action).Message;

    private static string Fault(Func<object> action) => Assert.Throws<UsageException>(action).Message;
}
