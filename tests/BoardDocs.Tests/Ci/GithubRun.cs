using BoardDocs.Tests.Cli;
using BoardDocs.Tests.Cli.Git;
using YamlDotNet.RepresentationModel;

namespace BoardDocs.Tests.Ci;

/// <summary>Plays the jobs of <c>ci/github/board-pack.yml</c> as GitHub would: scripts run, actions of others are stood in for.</summary>
internal sealed class GithubRun
{
    private readonly Bench bench;
    private readonly TemporaryRepository repository;
    private readonly Workflow workflow;
    private readonly Dictionary<string, string> values;

    /// <summary>Prepares a run.</summary>
    /// <param name="bench">The machine.</param>
    /// <param name="repository">The repository, whose branch <c>main</c> is the event's commit.</param>
    /// <param name="workflow">The workflow.</param>
    /// <param name="values">What the names in expressions stand for.</param>
    public GithubRun(Bench bench, TemporaryRepository repository, Workflow workflow, IReadOnlyDictionary<string, string> values)
    {
        (this.bench, this.repository, this.workflow) = (bench, repository, workflow);
        this.values = new Dictionary<string, string>(values, StringComparer.Ordinal) { ["runner.temp"] = bench.PathOf("temp") };
        Directory.CreateDirectory(bench.PathOf("temp"));
        Directory.CreateDirectory(bench.PathOf("work"));

        // What is installed on this machine is there, and the rest must not be fetched.
        bench.Program("sudo", "[ \"$1\" = apt-get ]");
    }

    /// <summary>What scripts printed, in order.</summary>
    public List<CliResult> Results { get; } = [];

    /// <summary>The names of the steps that were played, in order.</summary>
    public List<string> Played { get; } = [];

    /// <summary>Plays one job; none of its steps where its condition does not hold.</summary>
    /// <returns>Whether all steps that ran went well.</returns>
    public bool Play(string name)
    {
        YamlMappingNode job = workflow.Jobs[name];
        if (!new Expressions(values).Holds(Workflow.Find(job, "if")))
        {
            return true;
        }

        bool isDone = PlaySteps(job);
        foreach ((string key, string value) in Workflow.Pairs(job, "outputs"))
        {
            values[$"needs.{name}.outputs.{key}"] = new Expressions(values).Expand(value);
        }

        return isDone;
    }

    private bool PlaySteps(YamlMappingNode job)
    {
        foreach (string id in Workflow.Steps(job).Select(step => Workflow.Find(step, "id")).OfType<string>())
        {
            values[$"steps.{id}.outcome"] = "skipped";
        }

        foreach (YamlMappingNode step in Workflow.Steps(job).Where(step => new Expressions(values).Holds(Workflow.Find(step, "if"))))
        {
            Played.Add(Workflow.Find(step, "name") ?? string.Empty);
            bool isDone = Play(job, step);
            if (Workflow.Find(step, "id") is { } id)
            {
                values[$"steps.{id}.outcome"] = isDone ? "success" : "failure";
            }

            if (!isDone)
            {
                return false;
            }
        }

        return true;
    }

    private bool Play(YamlMappingNode job, YamlMappingNode step)
    {
        var expressions = new Expressions(values);
        if (Workflow.Find(step, "uses") is { } action)
        {
            StandIn(action.Split('@')[0], Workflow.Pairs(step, "with").ToDictionary(pair => pair.Key, pair => expressions.Expand(pair.Value), StringComparer.Ordinal));
            return true;
        }

        // An expression in a script could put somebody's words into it: ours have none.
        string script = Workflow.Find(step, "run") ?? string.Empty;
        Assert.DoesNotContain("${{", script, StringComparison.Ordinal);
        IEnumerable<(string, string)> environment = Workflow.Pairs(workflow.Root, "env").Concat(Workflow.Pairs(job, "env")).Concat(Workflow.Pairs(step, "env"))
            .Select(pair => (pair.Key, expressions.Expand(pair.Value)))
            .Append(("RUNNER_TEMP", bench.PathOf("temp")))
            .Append(("GITHUB_STEP_SUMMARY", bench.PathOf("summary.md")));
        Results.Add(bench.Run(script, bench.PathOf("work"), environment));
        return Results[^1].ExitCode == 0;
    }

    private void StandIn(string action, Dictionary<string, string> inputs)
    {
        switch (action)
        {
            case "actions/checkout":
                repository.Git("clone", "-q", "--depth", inputs["fetch-depth"], new Uri(repository.Path).AbsoluteUri, bench.PathOf("work"));
                break;
            case "actions/upload-artifact":
                Bench.Copy(inputs["path"], bench.PathOf($"artifacts/{inputs["name"]}"));
                break;
            case "actions/upload-pages-artifact":
                Bench.Copy(inputs["path"], bench.PathOf("artifacts/github-pages"));
                break;
            case "actions/download-artifact":
                Bench.Copy(bench.PathOf($"artifacts/{inputs["name"]}"), inputs["path"]);
                break;
            default:
                Assert.Contains(action, new[] { "OWNER/boarddocs", "actions/deploy-pages" });
                break;
        }
    }
}
