using System.Diagnostics;
using System.Text.RegularExpressions;
using BoardDocs.Tests.Cli;
using BoardDocs.Tests.Infrastructure;
using YamlDotNet.RepresentationModel;

namespace BoardDocs.Tests.Ci;

/// <summary>What the workflow may do, whoever sends the pull request.</summary>
public sealed class WorkflowSafetyTests
{
    private static readonly string File = RepositoryFiles.PathOf("ci", "github", "board-pack.yml");
    private static readonly Workflow Pack = Workflow.Read(File);

    [Fact]
    public void Permissions_Are_Named_Job_By_Job()
    {
        Assert.Empty(Workflow.Pairs(Pack.Root, "permissions"));
        Assert.Equal(
            ["comment pull-requests:write", "pack contents:read", "publish pages:write id-token:write"],
            Pack.Jobs.OrderBy(job => job.Key, StringComparer.Ordinal).Select(job => $"{job.Key} {string.Join(' ', Workflow.Pairs(job.Value, "permissions").Select(pair => $"{pair.Key}:{pair.Value}"))}"));
    }

    [Fact]
    public void Jobs_That_May_Write_Hold_Nothing_Of_The_Pull_Request()
    {
        Assert.Equal(["pull_request", "push"], Workflow.Mapping(Pack.Root, "on").Children.Keys.Select(key => key.ToString()));
        Assert.All(Pack.Jobs.Where(job => job.Key != "pack"), job => Assert.DoesNotContain(Workflow.Steps(job.Value), UsesCheckout));
        Assert.All(Workflow.Steps(Pack.Jobs["pack"]).Where(UsesCheckout), step => Assert.Contains(("persist-credentials", "false"), Workflow.Pairs(step, "with")));
    }

    [Fact]
    public void Steps_That_Print_Content_Stop_Commands_First()
    {
        string[] scripts = [.. Workflow.Steps(Pack.Jobs["pack"]).Select(step => Workflow.Find(step, "run")).OfType<string>().Where(script => script.Contains("boarddocs ", StringComparison.Ordinal))];

        Assert.Equal(4, scripts.Length);
        Assert.All(scripts, script => Assert.True(script.Contains("--format github", StringComparison.Ordinal) || script.StartsWith("echo \"::stop-commands::$(cat /proc/sys/kernel/random/uuid)\"\n", StringComparison.Ordinal), script));
    }

    [Fact]
    public void Actions_Of_Others_Are_Pinned_To_A_Commit_With_Its_Version_Beside_It()
    {
        string[] uses =
        [
            .. System.IO.File.ReadAllLines(File).Concat(System.IO.File.ReadAllLines(RepositoryFiles.PathOf("action.yml")))
                .Where(line => line.Contains("uses:", StringComparison.Ordinal) && !line.Contains("OWNER/boarddocs@COMMIT", StringComparison.Ordinal)),
        ];

        Assert.Equal(7, uses.Length);
        Assert.All(uses, line => Assert.Matches(@"uses: actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$", line));
        Assert.Equal(6, uses.Select(line => Regex.Match(line, "actions/.*").Value).Distinct().Count());
    }

    [SkippableFact]
    public void Actionlint_Finds_Nothing()
    {
        Skip.If(!Bench.IsOnPath("actionlint"), "actionlint is not installed.");
        var start = new ProcessStartInfo("actionlint");
        start.ArgumentList.Add(File);
        CliResult result = CliProgram.Finish(start);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
    }

    private static bool UsesCheckout(YamlMappingNode step) => Workflow.Find(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true;
}
