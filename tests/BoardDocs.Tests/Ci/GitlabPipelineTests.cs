using BoardDocs.Tests.Cli;
using BoardDocs.Tests.Cli.Git;
using BoardDocs.Tests.Infrastructure;
using YamlDotNet.RepresentationModel;

namespace BoardDocs.Tests.Ci;

/// <summary>Plays the pipeline for GitLab, with the built program in place of the installed one.</summary>
public sealed class GitlabPipelineTests
{
    private static readonly Workflow Pipeline = Workflow.Read(RepositoryFiles.PathOf("ci", "gitlab", "board-pack.gitlab-ci.yml"));

    [SkippableFact]
    public void Pack_Is_Checked_Built_And_Published()
    {
        using var bench = new Bench();
        using TemporaryRepository repository = PackRepository.Create();
        PackRepository.SkipWithoutBrowser();

        Play(bench, repository, "pack");
        Assert.True(File.Exists(repository.PathOf("board-pack/first-pack/pack.pdf")));
        Play(bench, repository, "pages");
        Assert.True(File.Exists(repository.PathOf("public/index.html")));
    }

    [SkippableFact]
    public void Merge_Request_Is_Reviewed()
    {
        using var bench = new Bench();
        using TemporaryRepository repository = PackRepository.Create();
        PackRepository.Propose(repository, PackRepository.Data, text => text.ReplaceLineEndings("\n").TrimEnd('\n') + "9\n");

        Play(bench, repository, "review", ("CI_MERGE_REQUEST_DIFF_BASE_SHA", repository.Git("rev-parse", "HEAD^1").Trim()));

        Assert.Contains("burglary", File.ReadAllText(repository.PathOf("review/review.md")), StringComparison.OrdinalIgnoreCase);
    }

    [SkippableTheory]
    [InlineData("[{\"id\":3,\"author\":{\"id\":1},\"body\":\"Other\"},{\"id\":5,\"author\":{\"id\":2},\"body\":\"<!-- boarddocs-review -->\\nCopied\"}]", "POST https://gitlab.example.org/api/v4/projects/5/merge_requests/6/notes")]
    [InlineData("[{\"id\":3,\"author\":{\"id\":1},\"body\":\"Other\"},{\"id\":4,\"author\":{\"id\":1},\"body\":\"<!-- boarddocs-review -->\\nOld\"}]", "PUT https://gitlab.example.org/api/v4/projects/5/merge_requests/6/notes/4")]
    public void Review_Is_Written_Into_One_Comment(string notes, string call)
    {
        using var bench = new Bench();
        using TemporaryRepository repository = PackRepository.Create();
        Skip.If(!Bench.IsOnPath("jq"), "There is no jq to choose comments with.");
        File.WriteAllText(bench.PathOf("notes.json"), notes);
        bench.Program("boarddocs", "mkdir -p review; printf '<!-- boarddocs-review -->\\n# Review\\n' > review/review.md");
        FakeCurl(bench);

        Play(
            bench,
            repository,
            "review",
            ("CI_MERGE_REQUEST_DIFF_BASE_SHA", "HEAD"),
            ("CI_API_V4_URL", "https://gitlab.example.org/api/v4"),
            ("CI_MERGE_REQUEST_PROJECT_ID", "5"),
            ("CI_MERGE_REQUEST_IID", "6"),
            ("BOARDDOCS_TOKEN", "token"));

        Assert.Equal(call + "\n", File.ReadAllText(bench.PathOf("calls")));
        Assert.Equal("<!-- boarddocs-review -->\n# Review\n", File.ReadAllText(bench.PathOf("posted.md")));
        Assert.Equal(["review.md"], Directory.GetFiles(repository.PathOf("review")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void Fault_Ends_The_Job()
    {
        using var bench = new Bench();
        using TemporaryRepository repository = PackRepository.Create();
        repository.Write(PackRepository.Report, File.ReadAllText(repository.PathOf(PackRepository.Report)) + "\n`= burglry.count`\n");

        CliResult result = Run(bench, repository, Pipeline.Root["pack"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error BD2001", result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(repository.PathOf("board-pack")));
    }

    private static void Play(Bench bench, TemporaryRepository repository, string job, params (string, string)[] variables)
    {
        CliResult result = Run(bench, repository, Pipeline.Root[job], variables);
        Assert.True(result.ExitCode == 0, $"{job}: {result.Output}{result.Error}");
    }

    private static CliResult Run(Bench bench, TemporaryRepository repository, YamlNode node, params (string, string)[] variables)
    {
        var job = (YamlMappingNode)node;
        YamlMappingNode? template = Workflow.Find(job, "extends") is { } name ? (YamlMappingNode)Pipeline.Root[name] : null;
        IEnumerable<string> lines = (template is null ? [] : Workflow.List(template, "before_script")).Concat(Workflow.List(job, "script"));

        // Installing is not what is tested here: what is installed is there, and the rest must not be fetched.
        bench.Program("apt-get", "exit 0");
        return bench.Run(string.Join('\n', lines), repository.Path, Workflow.Pairs(Pipeline.Root, "variables").Concat(variables));
    }

    /// <summary>A <c>curl</c> that lists the notes in a file, notes its other calls and keeps what is sent.</summary>
    private static void FakeCurl(Bench bench) => bench.Program("curl", $$"""
        while [ $# -gt 0 ]; do
          case "$1" in
            --header) [ "$2" = 'PRIVATE-TOKEN: token' ] || exit 1; shift ;;
            --request) method=$2; shift ;;
            --data-urlencode) cp "${2#body@}" '{{bench.PathOf("posted.md")}}'; shift ;;
            https*) address=$1 ;;
          esac
          shift
        done
        if [ "${address##*/}" = user ]; then echo '{"id":1}'; elif [ -z "${method:-}" ]; then cat '{{bench.PathOf("notes.json")}}'; else echo "$method $address" >> '{{bench.PathOf("calls")}}'; fi
        """);
}
