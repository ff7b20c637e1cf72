using BoardDocs.Tests.Infrastructure;
using BoardDocs.Tests.Rendering;

namespace BoardDocs.Tests.Cli;

/// <summary>What <c>build</c> says and does about the PDF.</summary>
public sealed class PdfCommandTests
{
    private const string NoBrowser = "BOARDDOCS_BROWSER is 'none'.";

    [Theory]
    [InlineData("auto", 0, $"No PDF is made: {NoBrowser}\nPublished 1 pack")]
    [InlineData("always", 2, $"No PDF can be made: {NoBrowser}\n")]
    [InlineData("never", 0, "Published 1 pack")]
    public void Build_Without_A_Browser_Does_What_The_Option_Says(string when, int exitCode, string words)
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");

        CliResult result = CliProgram.Run(folder.Path, "build", "--pdf", when);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.StartsWith(words, result.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode == 0, Directory.Exists(folder.PathOf("output")));
        Assert.False(File.Exists(folder.PathOf("output/first-pack/pack.pdf")));
    }

    [Fact]
    public void Build_Refuses_A_Browser_That_Is_Not_There()
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");

        CliResult result = CliProgram.Run(folder.Path, "build", "--browser", "no/such/chrome");

        Assert.Equal((2, "No PDF can be made: --browser names no/such/chrome, which is not there. Name the browser's program with its whole path.\n"), (result.ExitCode, result.Error));
        Assert.False(Directory.Exists(folder.PathOf("output")));
    }

    [SkippableFact]
    public void Build_With_A_Failing_Browser_Publishes_The_Pages_And_Exits_2()
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");
        string browser = FakeBrowser.Write(folder, "echo 'no display' >&2; exit 1");

        CliResult result = CliProgram.Run(folder.Path, "build", "--browser", browser);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("content/packs/first-pack/pack.md:1:1: error BD5001: This pack has no PDF: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("ended with exit code 1. The last it said was: no display\n", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathOf("output/first-pack/index.html")));
        Assert.False(File.Exists(folder.PathOf("output/first-pack/pack.pdf")));
        Assert.Equal(["browser", "content", "output"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
