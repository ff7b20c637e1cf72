using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Cli;

/// <summary>The commands as a newcomer uses them.</summary>
public sealed class NewAndBuildTests
{
    [Fact]
    public void New_Makes_A_Folder_That_Checks_And_Builds()
    {
        using var folder = new TemporaryFolder();

        CliResult made = CliProgram.Run(folder.Path, "new", "content");
        CliResult check = CliProgram.Run(folder.Path, "check", "--strict");
        CliResult build = CliProgram.Run(folder.Path, "build", "--pdf", "never");

        Assert.Equal((0, string.Empty), (made.ExitCode, made.Output));
        Assert.Equal("Made content with one report. Next: boarddocs build content\n", made.Error);
        Assert.Equal((0, string.Empty), (check.ExitCode, check.Output));
        Assert.Equal(0, build.ExitCode);
        Assert.StartsWith("Published 1 pack in ./output: 1 paper, 1 figure, ", build.Error, StringComparison.Ordinal);
        string[] expected =
        [
            "index.html", "assets/boarddocs.css", "first-pack/index.html", "first-pack/performance-report.html", "first-pack/print.html",
            "first-pack/manifest.json", "first-pack/figures/performance-report.burglary-rolling12.svg", "first-pack/data/performance-report.burglary-rolling12.csv",
        ];
        Assert.All(expected, path => Assert.True(File.Exists(folder.PathOf("output/" + path)), path));
    }

    [Fact]
    public void New_Makes_A_Paper_That_Warns_Of_Nothing_Where_Rates_Are_Over_Ten()
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");
        string population = folder.PathOf("content/data/population.csv");
        File.WriteAllText(population, File.ReadAllText(population).Replace("000", "00", StringComparison.Ordinal));

        CliResult check = CliProgram.Run(folder.Path, "check", "--strict");

        Assert.Equal((0, string.Empty), (check.ExitCode, check.Output));
    }

    [Fact]
    public void New_Refuses_A_Folder_That_Is_Not_Empty()
    {
        using var folder = new TemporaryFolder();
        folder.Write([new("content/mine.txt", "mine")]);

        CliResult result = CliProgram.Run(folder.Path, "new", "content");

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal("'content' is there already and not empty. Choose another folder: 'new' overwrites nothing.\n", result.Error);
        Assert.Equal(["mine.txt"], Directory.EnumerateFileSystemEntries(folder.PathOf("content")).Select(Path.GetFileName));
    }

    [Fact]
    public void Build_With_An_Error_Keeps_The_Last_Pack_And_Exits_1()
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");
        Assert.Equal(0, CliProgram.Run(folder.Path, "build").ExitCode);
        Dictionary<string, string> before = FolderBytes.Read(folder.PathOf("output"));
        string report = folder.PathOf("content/packs/first-pack/performance-report.md");
        File.WriteAllText(report, File.ReadAllText(report).Replace("measure: burglary", "measure: burglry", StringComparison.Ordinal));

        CliResult result = CliProgram.Run(folder.Path, "build");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("content/packs/first-pack/performance-report.md:11:10: error BD2001: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("    measure: burglry; chart: rolling12\n             ^^^^^^^\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was published: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderBytes.Read(folder.PathOf("output")));
    }

    [Fact]
    public void Draft_Publishes_In_Spite_Of_Errors_And_Says_So()
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");
        string report = folder.PathOf("content/packs/first-pack/performance-report.md");
        File.AppendAllText(report, "\nThe rank is `= burglry.rank(similar)`.\n");

        CliResult result = CliProgram.Run(folder.Path, "build", "--draft");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Draft of 1 pack in ./output", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("output/first-pack/manifest.json")));
        foreach (string page in Directory.EnumerateFiles(folder.PathOf("output"), "*.html", SearchOption.AllDirectories))
        {
            Assert.Contains("Draft", File.ReadAllText(page), StringComparison.Ordinal);
        }

        Assert.Contains("burglry", File.ReadAllText(folder.PathOf("output/first-pack/performance-report.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/packs/x", "packs")]
    [InlineData("content/data", "data")]
    [InlineData("content/x/../catalogue/output", "catalogue")]
    public void Build_Refuses_A_Folder_That_It_Would_Read_As_Content(string output, string source)
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");

        CliResult result = CliProgram.Run(folder.Path, "build", "-o", output);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal(
            $"The output folder {output} lies in the folder {source} of the content, where the next build would read it. Choose another folder with -o.\n", result.Error);
        Assert.False(Directory.Exists(folder.PathOf("content/packs/x")));
    }

    [Fact]
    public void Build_Refuses_A_Folder_That_It_Did_Not_Write()
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");
        folder.Write([new("output/mine.txt", "mine")]);

        CliResult result = CliProgram.Run(folder.Path, "build");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("holds files that BoardDocs did not write", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.PathOf("output/mine.txt")));
    }

    [Fact]
    public void Output_Is_The_Same_In_Any_Place_Culture_Time_Zone_And_Core_Count()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var abroad = new Dictionary<string, string>
        {
            ["TZ"] = "Pacific/Auckland",
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        };
        Assert.Equal(0, CliProgram.Run(folder.Path, "build", RepositoryFiles.PathOf("content")).ExitCode);
        Assert.Equal(0, CliProgram.Run(other.Path, abroad, "build", RepositoryFiles.PathOf("content")).ExitCode);

        Assert.Equal(FolderBytes.Read(folder.PathOf("output")), FolderBytes.Read(other.PathOf("output")));
    }
}
