using System.Text.Json;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Cli;

/// <summary>What machines and people get from <c>check</c> and <c>explain</c>.</summary>
public sealed class CheckAndExplainTests
{
    [Fact]
    public void Json_Gives_Place_Sentence_And_Fix()
    {
        using var folder = new TemporaryFolder();
        WriteReport(folder, "```measures\nmeasure: homicde\n```\n\n# Comments\n\nNone.\n");

        CliResult result = CliProgram.Run(folder.Path, "check", "--format", "json");

        Assert.Equal(1, result.ExitCode);
        using JsonDocument json = JsonDocument.Parse(result.Output);
        Assert.Equal("boarddocs-check/1", json.RootElement.GetProperty("schema").GetString());
        JsonElement found = json.RootElement.GetProperty("diagnostics").EnumerateArray().Single(item => item.GetProperty("id").GetString() == "BD2001");
        Assert.Equal("error", found.GetProperty("severity").GetString());
        Assert.Equal("content/packs/demo/report.md", found.GetProperty("path").GetString());
        Assert.Equal((7, 10, 7, 17), (Number(found, "line"), Number(found, "column"), Number(found, "endLine"), Number(found, "endColumn")));
        JsonElement change = found.GetProperty("fixes")[0].GetProperty("changes")[0];
        Assert.Equal("homicide", change.GetProperty("newText").GetString());
        Assert.Equal((7, 10), (Number(change, "line"), Number(change, "column")));
    }

    [Fact]
    public void Paths_Outside_The_Working_Folder_Start_At_The_Content_Folder()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        WriteReport(folder, "`= homicde.count`\n");

        CliResult result = CliProgram.Run(elsewhere.Path, "check", folder.PathOf("content"));

        Assert.StartsWith("packs/demo/report.md:6:4: error BD2001: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_Makes_Warnings_Fail()
    {
        using var folder = new TemporaryFolder();
        WriteReport(folder, "The XYZ met.\n");

        Assert.Equal(0, CliProgram.Run(folder.Path, "check").ExitCode);
        Assert.Equal(1, CliProgram.Run(folder.Path, "check", "--strict").ExitCode);
    }

    [Fact]
    public void Explain_Prints_The_Page()
    {
        CliResult result = CliProgram.Run(RepositoryFiles.Root, "explain", "bd2001");

        Assert.Equal(0, result.ExitCode);
        string page = File.ReadAllText(RepositoryFiles.PathOf("specs", "diagnostics", "BD2001.md"));
        Assert.Contains("{|BD2001:homicde|}", page, StringComparison.Ordinal);
        Assert.Equal(page.Replace("{|BD2001:homicde|}", "homicde", StringComparison.Ordinal), result.Output);
    }

    [Theory]
    [InlineData("'nowhere'", "check", "nowhere")]
    [InlineData("'BD9999'", "explain", "BD9999")]
    [InlineData("There is no command 'bogus'. There are build, chart, check, ", "bogus")]
    [InlineData("There is no command 'chekc'. Did you mean 'check'?", "chekc", "content")]
    [InlineData("There is no option '--pakc'. Did you mean '--pack'?", "check", "content", "--pakc", "x")]
    [InlineData("There is no pack '2023-11-bord' under content/packs. Did you mean '2023-11-board'?", "check", "content", "--pack", "2023-11-bord")]
    [InlineData("--as-at takes a day as YYYY-MM-DD, not 'June'.", "check", "--as-at", "June")]
    [InlineData("'yaml'", "check", "--format", "yaml")]
    [InlineData("'2099-01'", "check", "content", "--pack", "2099-01")]
    public void Wrong_Usage_Is_One_Sentence_And_Exit_2(string mentioned, params string[] arguments)
    {
        CliResult result = CliProgram.Run(RepositoryFiles.Root, arguments);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(mentioned, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static void WriteReport(TemporaryFolder folder, string body) =>
        folder.Write(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base"))
            .ToDictionary(
                file => "content/" + file.Key,
                file => file.Key == SampleContent.ReportPath ? "---\ntitle: Performance report\nquarter: 2023-24 Q2\n---\n\n" + body : file.Value));
}
