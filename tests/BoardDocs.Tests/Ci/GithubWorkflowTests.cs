using BoardDocs.Tests.Cli.Git;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Ci;

/// <summary>Plays the workflow for GitHub against a repository of its own, with the built program in place of the installed one.</summary>
public sealed class GithubWorkflowTests
{
    [SkippableFact]
    public void Push_Is_Checked_Built_And_Published()
    {
        using var bench = new Bench();
        using TemporaryRepository repository = PackRepository.Create();
        PackRepository.SkipWithoutBrowser();
        GithubRun run = Run(bench, repository, "push");

        Assert.True(run.Play("pack"), Told(run));
        Assert.Equal(["Get the content", "Install BoardDocs", "Check", "Check that it is tidy", "Install what binds PDF attachments into the pack", "Build the pack and its PDF", "Keep the pack", "Keep the pages"], run.Played);
        Assert.True(run.Play("comment"));
        Assert.True(run.Play("publish"));
        Assert.Equal("Publish the pages", run.Played[^1]);
        Assert.Equal(9, run.Played.Count);
        Assert.True(File.Exists(bench.PathOf("artifacts/github-pages/first-pack/pack.pdf")));
        Assert.True(File.Exists(bench.PathOf("artifacts/board-pack/first-pack/manifest.json")));
    }

    [SkippableFact]
    public void Pull_Request_Is_Reviewed_Against_What_It_Would_Be_Merged_Into()
    {
        using var bench = new Bench();
        using TemporaryRepository repository = PackRepository.Create();
        PackRepository.SkipWithoutBrowser();
        PackRepository.Propose(repository, PackRepository.Data, text => text.ReplaceLineEndings("\n").TrimEnd('\n') + "9\n");
        GithubRun run = Run(bench, repository, "pull_request");

        Assert.True(run.Play("pack"), Told(run));
        Assert.Equal(["Review what has changed", "Keep the review", "Check"], run.Played.Skip(2).Take(3));
        Assert.Equal("Keep the pack", run.Played[^1]);
        string review = File.ReadAllText(bench.PathOf("artifacts/review/review.md"));
        Assert.StartsWith("<!-- boarddocs-review -->\n", review, StringComparison.Ordinal);
        Assert.Contains("burglary", review, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(review, File.ReadAllText(bench.PathOf("summary.md")));
    }

    [SkippableFact]
    public void Review_Is_Written_Into_One_Comment_Each_Time()
    {
        using var bench = new Bench();
        using TemporaryRepository repository = PackRepository.Create();
        Skip.If(!Bench.IsOnPath("jq"), "There is no jq to choose comments with.");
        FakeGithub(bench);
        Directory.CreateDirectory(bench.PathOf("artifacts/review"));
        File.WriteAllText(bench.PathOf("artifacts/review/review.md"), "<!-- boarddocs-review -->\n# Review\n\n`$(x)` \"y\"\n");
        GithubRun run = Run(bench, repository, "pull_request", review: "success");

        File.WriteAllText(bench.PathOf("comments.json"), "[{\"id\":7,\"user\":{\"type\":\"User\"},\"body\":\"<!-- boarddocs-review --> copied\"},{\"id\":8,\"user\":{\"type\":\"Bot\"},\"body\":\"Other\"}]");
        Assert.True(run.Play("comment"), Told(run));
        Assert.Equal("POST repos/board/packs/issues/12/comments\n", File.ReadAllText(bench.PathOf("calls")));
        Assert.Equal("<!-- boarddocs-review -->\n# Review\n\n`$(x)` \"y\"\n", File.ReadAllText(bench.PathOf("posted.md")));

        File.WriteAllText(bench.PathOf("comments.json"), "[{\"id\":8,\"user\":{\"type\":\"Bot\"},\"body\":\"Other\"},{\"id\":9,\"user\":{\"type\":\"Bot\"},\"body\":\"<!-- boarddocs-review -->\\nOld\"},{\"id\":10,\"user\":{\"type\":\"Bot\"},\"body\":\"<!-- boarddocs-review -->\\nOld\"}]");
        Assert.True(run.Play("comment"), Told(run));
        Assert.EndsWith("\nPATCH repos/board/packs/issues/comments/9\n", File.ReadAllText(bench.PathOf("calls")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Pull_Request_From_A_Fork_Gets_No_Comment_And_Nothing_Is_Published()
    {
        using var bench = new Bench();
        using TemporaryRepository repository = PackRepository.Create();
        GithubRun run = Run(bench, repository, "pull_request", fork: "somebody/packs", review: "success");

        Assert.True(run.Play("comment"));
        Assert.True(run.Play("publish"));
        Assert.Empty(run.Played);
    }

    [SkippableTheory]
    [InlineData("\n`= burglry.count`\n", "Check", "::error file=content/packs/first-pack/performance-report.md,line=")]
    [InlineData("\n`=burglary.count`\n", "Check that it is tidy", "content/packs/first-pack/performance-report.md:")]
    public void Fault_Ends_The_Run_Where_It_Is_Found(string more, string step, string words)
    {
        using var bench = new Bench();
        using TemporaryRepository repository = PackRepository.Create();
        PackRepository.Propose(repository, PackRepository.Report, text => text + more);
        GithubRun run = Run(bench, repository, "pull_request");

        Assert.False(run.Play("pack"));
        Assert.Equal(step, run.Played[^1]);
        Assert.Contains(run.Results[^1].Output.Split('\n'), line => line.StartsWith(words, StringComparison.Ordinal));
        Assert.Equal(1, run.Results[^1].ExitCode);

        FakeGithub(bench);
        File.WriteAllText(bench.PathOf("comments.json"), "[]");
        Skip.If(!Bench.IsOnPath("jq"), "There is no jq to choose comments with.");
        Assert.True(run.Play("comment"), Told(run));
        Assert.StartsWith("<!-- boarddocs-review -->\n", File.ReadAllText(bench.PathOf("posted.md")), StringComparison.Ordinal);
    }

    private static GithubRun Run(Bench bench, TemporaryRepository repository, string trigger, string fork = "board/packs", string review = "skipped") => new(
        bench,
        repository,
        Workflow.Read(RepositoryFiles.PathOf("ci", "github", "board-pack.yml")),
        new Dictionary<string, string>
        {
            ["github.event_name"] = trigger,
            ["github.repository"] = "board/packs",
            ["github.token"] = "token",
            ["needs.pack.outputs.review"] = review,
            ["github.event.pull_request.number"] = "12",
            ["github.event.pull_request.head.repo.full_name"] = fork,
        });

    /// <summary>A <c>gh</c> that notes its calls, keeps what is posted, and lists the comments in a file.</summary>
    private static void FakeGithub(Bench bench) => bench.Program("gh", $$"""
        [ "$GH_TOKEN" = token ] || exit 1
        while [ $# -gt 0 ]; do
          case "$1" in
            --paginate) list=1 ;;
            --method) method=$2; shift ;;
            --jq) filter=$2; shift ;;
            -F) cp "${2#body=@}" '{{bench.PathOf("posted.md")}}'; shift ;;
            repos/*) address=$1 ;;
          esac
          shift
        done
        if [ -n "${list:-}" ]; then jq -r "$filter" '{{bench.PathOf("comments.json")}}'; else echo "$method $address" >> '{{bench.PathOf("calls")}}'; fi
        """);

    private static string Told(GithubRun run) => $"{run.Played[^1]}: {run.Results[^1].Output}{run.Results[^1].Error}";
}
