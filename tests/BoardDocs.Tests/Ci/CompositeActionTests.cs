using BoardDocs.Tests.Cli;
using BoardDocs.Tests.Infrastructure;
using YamlDotNet.RepresentationModel;

namespace BoardDocs.Tests.Ci;

/// <summary>Plays <c>action.yml</c> with a stand-in for <c>dotnet</c> that notes what it is asked for.</summary>
public sealed class CompositeActionTests
{
    private static readonly YamlMappingNode Runs = Workflow.Mapping(Workflow.Read(RepositoryFiles.PathOf("action.yml")).Root, "runs");

    [SkippableFact]
    public void Tool_Is_Packed_From_The_Actions_Own_Source_And_Put_On_The_Path()
    {
        using var bench = new Bench();
        bench.Program("dotnet", $"echo \"$@\" >> '{bench.PathOf("calls")}'");

        CliResult result = Play(bench, "Install BoardDocs", []);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            $"""
            pack /source/src/BoardDocs.Cli -c Release -o {bench.PathOf("temp")}/boarddocs-package -v quiet
            tool install BoardDocs --tool-path {bench.PathOf("temp")}/boarddocs-tool --source {bench.PathOf("temp")}/boarddocs-package

            """,
            File.ReadAllText(bench.PathOf("calls")));
        Assert.Equal($"{bench.PathOf("temp")}/boarddocs-tool\n", File.ReadAllText(bench.PathOf("path")));
        Assert.True(File.Exists(RepositoryFiles.PathOf("src", "BoardDocs.Cli", "BoardDocs.Cli.csproj")));
    }

    [SkippableTheory]
    [InlineData("", "check|my content|")]
    [InlineData("--format\ngithub\n", "check|my content|--format|github|")]
    [InlineData("--pack\n$(touch x) \"y\"; z\n", "check|my content|--pack|$(touch x) \"y\"; z|")]
    public void Command_Gets_Its_Options_As_They_Are_Written(string options, string expected)
    {
        using var bench = new Bench();
        bench.Program("boarddocs", "printf '%s|' \"$@\"");

        CliResult result = Play(bench, "Run it", new Dictionary<string, string> { ["inputs.command"] = "check", ["inputs.content"] = "my content", ["inputs.options"] = options });

        Assert.Equal((0, expected), (result.ExitCode, result.Output));
    }

    [Fact]
    public void Nothing_Is_Run_Where_No_Command_Is_Given()
    {
        string? condition = Workflow.Find(Step("Run it"), "if");

        Assert.False(new Expressions(new Dictionary<string, string> { ["inputs.command"] = string.Empty }).Holds(condition));
        Assert.True(new Expressions(new Dictionary<string, string> { ["inputs.command"] = "check" }).Holds(condition));
    }

    private static YamlMappingNode Step(string name) => Workflow.Steps(Runs).Single(step => Workflow.Find(step, "name") == name);

    private static CliResult Play(Bench bench, string name, Dictionary<string, string> inputs)
    {
        Directory.CreateDirectory(bench.PathOf("temp"));
        inputs["github.action_path"] = "/source";
        YamlMappingNode step = Step(name);
        string script = Workflow.Find(step, "run") ?? string.Empty;
        Assert.DoesNotContain("${{", script, StringComparison.Ordinal);
        return bench.Run(script, bench.PathOf("temp"), Workflow.Pairs(step, "env")
            .Select(pair => (pair.Key, new Expressions(inputs).Expand(pair.Value)))
            .Append(("RUNNER_TEMP", bench.PathOf("temp")))
            .Append(("GITHUB_PATH", bench.PathOf("path"))));
    }
}
