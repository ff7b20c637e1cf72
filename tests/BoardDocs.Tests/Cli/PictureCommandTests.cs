using BoardDocs.Rendering;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Tests.Rendering;

namespace BoardDocs.Tests.Cli;

/// <summary>Pictures: <c>build --png</c> and the command <c>chart</c>.</summary>
public sealed class PictureCommandTests : IDisposable
{
    private const string Figure = "performance-report.burglary-rolling12";

    private readonly TemporaryFolder folder = new();

    public PictureCommandTests() => CliProgram.Run(folder.Path, "new", "content");

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public void Build_Draws_Each_Figure_And_Chart_Draws_The_Same()
    {
        string? browser = BrowserSearch.Run(null).Program;
        Skip.If(browser is null, "No Chrome, Chromium or Edge is installed.");

        CliResult build = CliProgram.Run(folder.Path, "build", "--pdf", "never", "--png", "--browser", browser);
        CliResult chart = CliProgram.Run(folder.Path, "chart", "first-pack", "burglary-rolling12", "--png", "--browser", browser);

        Assert.Equal((0, 0), (build.ExitCode, chart.ExitCode));
        string[] drawn = [.. Directory.GetFiles(folder.PathOf("output/first-pack/figures"), "*.svg").Select(file => Path.ChangeExtension(file, ".png"))];
        Assert.NotEmpty(drawn);
        Assert.Equal(drawn.Order(), Directory.GetFiles(folder.PathOf("output/first-pack/figures"), "*.png").Order());
        Assert.Equal(File.ReadAllBytes(folder.PathOf($"output/first-pack/figures/{Figure}.png")), File.ReadAllBytes(folder.PathOf(Figure + ".png")));
        Assert.Matches(@"^(The browser runs without its sandbox, .*\n)?Wrote performance-report\.burglary-rolling12\.png, 1,440 by \d+ pixels: ", chart.Error);
    }

    [Fact]
    public void Build_Without_A_Browser_Publishes_Nothing()
    {
        CliResult result = CliProgram.Run(folder.Path, "build", "--png");

        Assert.Equal((2, "No PNG pictures can be made: BOARDDOCS_BROWSER is 'none', so that none was looked for. Leave it out, or name the program with its whole path.\n"), (result.ExitCode, result.Error));
        Assert.False(Directory.Exists(folder.PathOf("output")));
    }

    [SkippableFact]
    public void Build_With_A_Failing_Browser_Publishes_The_Pages()
    {
        string browser = FakeBrowser.Write(folder, "echo 'out of paint' >&2; exit 3");

        CliResult result = CliProgram.Run(folder.Path, "build", "--pdf", "never", "--png", "--browser", browser);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("content/packs/first-pack/pack.md:1:1: error BD5001: This pack has not all of its PNG pictures: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(" ended with exit code 3, with the last message 'out of paint'. Start it by hand ", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathOf("output/first-pack/index.html")));
        Assert.Empty(Directory.GetFiles(folder.PathOf("output"), "*.png", SearchOption.AllDirectories));
    }

    [Fact]
    public void Chart_Writes_The_Svg_That_A_Build_Publishes()
    {
        CliProgram.Run(folder.Path, "build");

        CliResult result = CliProgram.Run(folder.Path, "chart", "first-pack", Figure);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith($"Wrote {Figure}.svg: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(folder.PathOf($"output/first-pack/figures/{Figure}.svg")), File.ReadAllText(folder.PathOf(Figure + ".svg")));
    }

    [Fact]
    public void Chart_Replaces_Nothing_Unasked()
    {
        File.WriteAllText(folder.PathOf("mine.svg"), "mine");

        CliResult refused = CliProgram.Run(folder.Path, "chart", "first-pack", "burglary-rolling12", "-o", "mine.svg");
        string kept = File.ReadAllText(folder.PathOf("mine.svg"));
        CliResult forced = CliProgram.Run(folder.Path, "chart", "first-pack", "burglary-rolling12", "-o", "mine.svg", "--force");
        CliResult again = CliProgram.Run(folder.Path, "chart", "first-pack", "burglary-rolling12", "-o", "mine.svg");

        Assert.Equal((2, "'mine.svg' is there already and holds something else. Add --force to replace it, or name another file with -o.\n", "mine"), (refused.ExitCode, refused.Error, kept));
        Assert.Equal((0, 0), (forced.ExitCode, again.ExitCode));
        Assert.StartsWith("<svg ", File.ReadAllText(folder.PathOf("mine.svg")), StringComparison.Ordinal);
        Assert.Equal(["content", "mine.svg"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("The pack 'first-pack' has no figure 'burglary-roling12'. Did you mean 'burglary-rolling12'?", "burglary-roling12")]
    [InlineData("'content' is a folder. Name a file in it with -o.", "burglary-rolling12", "-o", "content")]
    [InlineData("No PNG pictures can be made: BOARDDOCS_BROWSER is 'none', so that none was looked for. Leave it out, or name the program with its whole path.", "burglary-rolling12", "--png")]
    [InlineData("'a.png' is the name of a PNG picture, but without --png an SVG picture is written. Add --png, or name a file that ends in .svg.", "burglary-rolling12", "-o", "a.png")]
    [InlineData("'a.svg' is the name of an SVG picture, but with --png a PNG picture is written. Leave --png out, or name a file that ends in .png.", "burglary-rolling12", "--png", "-o", "a.svg")]
    public void Chart_Says_What_Is_Wrong(string words, params string[] arguments)
    {
        CliResult result = CliProgram.Run(folder.Path, ["chart", "first-pack", .. arguments]);

        Assert.Equal((2, words + "\n"), (result.ExitCode, result.Error));
        Assert.Equal(["content"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Chart_Asks_Which_Of_Several_Figures_Is_Meant()
    {
        string report = folder.PathOf("content/packs/first-pack/performance-report.md");
        File.Copy(report, folder.PathOf("content/packs/first-pack/second.md"));

        CliResult result = CliProgram.Run(folder.Path, "chart", "first-pack", "burglary-rolling12");
        CliResult named = CliProgram.Run(folder.Path, "chart", "first-pack", "second.burglary-rolling12");

        Assert.Equal((2, "Several papers of 'first-pack' have a figure 'burglary-rolling12'. Name one of performance-report.burglary-rolling12, second.burglary-rolling12.\n"), (result.ExitCode, result.Error));
        Assert.Equal(0, named.ExitCode);
        Assert.True(File.Exists(folder.PathOf("second.burglary-rolling12.svg")));
    }

    [Fact]
    public void Chart_Of_Content_With_Errors_Is_Not_Made()
    {
        File.AppendAllText(folder.PathOf("content/packs/first-pack/performance-report.md"), "\nOnly `= nothing.count` more.\n");

        CliResult result = CliProgram.Run(folder.Path, "chart", "first-pack", "burglary-rolling12");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error BD2001", result.Error, StringComparison.Ordinal);
        Assert.Contains("\nNo picture was made: 1 error", result.Error, StringComparison.Ordinal);
    }
}
