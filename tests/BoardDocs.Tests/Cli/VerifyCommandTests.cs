using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Cli;

/// <summary>A published pack is told from one that was tampered with or whose content has moved on.</summary>
public sealed class VerifyCommandTests
{
    private const string Data = "content/data/recorded-offences.csv";

    [Fact]
    public void What_Was_Just_Published_Is_The_Same()
    {
        using TemporaryFolder folder = Published();
        Dictionary<string, string> before = FolderBytes.Read(folder.Path);

        CliResult result = CliProgram.Run(folder.Path, "verify", "output");
        CliResult pack = CliProgram.Run(folder.Path, "verify", "output/demo/", "--content", "content");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
        Assert.Matches(@"^output is what \./content gives: [0-9]+ files the same\.\r?\n$", result.Error);
        Assert.Equal((0, string.Empty), (pack.ExitCode, pack.Output));
        Assert.Equal(before, FolderBytes.Read(folder.Path));
    }

    [Fact]
    public void Files_That_Differ_Are_Missing_Or_Too_Many_Are_Named()
    {
        using TemporaryFolder folder = Published();
        string page = folder.PathOf("output/demo/report.html");
        File.WriteAllText(page, File.ReadAllText(page).Replace("<h1", "<h1 class=\"mine\"", StringComparison.Ordinal));
        int line = File.ReadAllLines(page).Index().First(item => item.Item.Contains("class=\"mine\"", StringComparison.Ordinal)).Index + 1;
        File.Delete(folder.PathOf("output/demo/print.html"));
        File.WriteAllText(folder.PathOf("output/demo/old.html"), "old");
        File.WriteAllText(folder.PathOf("output/mine.txt"), "not of a build");
        File.WriteAllText(folder.PathOf("output/demo/figures/report.homicide-rolling12.png"), "PNG");
        File.AppendAllText(folder.PathOf("output/.boarddocs-output"), "demo/old.html\ndemo/figures/report.homicide-rolling12.png\n../content/boarddocs.yml\n");

        CliResult result = CliProgram.Run(folder.Path, "verify", "output");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            ["demo/report.html differs from line " + line + " on", "demo/print.html is missing", "demo/old.html is not written by a build of this content"],
            result.Output.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
        Assert.Matches(@"^output is not what \./content gives: [0-9]+ files the same, 1 different, 1 missing, 1 too many\. Not compared: 1 file whose bytes depend on the machine \(demo/figures/report\.homicide-rolling12\.png\)\.", result.Error);
    }

    [Fact]
    public void A_Manifest_Is_Compared_Value_By_Value()
    {
        using TemporaryFolder folder = Published();
        string[] lines = File.ReadAllLines(folder.PathOf(Data));
        int line = Array.FindIndex(lines, text => text.StartsWith("Avon and Somerset,Homicide,2023-09,", StringComparison.Ordinal));
        lines[line] = "Avon and Somerset,Homicide,2023-09,9";
        File.WriteAllLines(folder.PathOf(Data), lines);

        CliResult result = CliProgram.Run(folder.Path, "verify", "output");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("    data/recorded-offences.csv has changed since it was published", result.Output, StringComparison.Ordinal);
        Assert.Matches("    report: the count of homicide in avon-and-somerset, 12 months to 2023-09: published [0-9]+, now [0-9]+", result.Output);
        Assert.Matches("    report: the rank of homicide in avon-and-somerset, 12 months to 2023-09, against msg: published 4th of 8, now [5-8]th of 8", result.Output);
    }

    [Fact]
    public void A_Copy_Without_The_List_Of_Files_Is_Compared_All_The_Same()
    {
        using TemporaryFolder folder = Published();
        File.Delete(folder.PathOf("output/.boarddocs-output"));

        CliResult result = CliProgram.Run(folder.Path, "verify", "output");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public void A_Damaged_Manifest_Is_A_Difference_And_No_Fault()
    {
        using TemporaryFolder folder = Published();
        File.WriteAllText(folder.PathOf("output/demo/manifest.json"), "{ \"schema\": \"boarddocs-manifest/9\" }");

        CliResult result = CliProgram.Run(folder.Path, "verify", "output");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("    demo/manifest.json is a manifest of version 9, and this program reads version 1.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_With_Errors_Cannot_Be_Compared()
    {
        using TemporaryFolder folder = Published();
        File.AppendAllText(folder.PathOf("content/packs/demo/report.md"), "\n`= homicde.count`\n");

        CliResult result = CliProgram.Run(folder.Path, "verify", "output");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Nothing was compared, because a build of ./content is refused: 1 error", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("output", true)]
    [InlineData("output", false)]
    [InlineData("output/demo", true)]
    public void A_Draft_Is_Not_Verified(string place, bool hasList)
    {
        using TemporaryFolder folder = Content();
        Assert.Equal(0, CliProgram.Run(folder.Path, "build", "-o", "output", "--draft").ExitCode);
        if (!hasList)
        {
            File.Delete(folder.PathOf("output/.boarddocs-output"));
        }

        CliResult result = CliProgram.Run(folder.Path, "verify", place);

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal(
            $"Nothing was compared, because pack 'demo' in {place} was built with --draft, and a draft is not verified. Mend what 'boarddocs check' reports, build again without --draft and run this again.\n",
            result.Error.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("There is no folder 'gone'. Name the folder that a build published into.", "verify", "gone")]
    [InlineData("'content' is no published folder: neither a list of published files (.boarddocs-output) nor a manifest.json is in it.", "verify", "content")]
    [InlineData("There is no content folder 'gone'.", "verify", "output", "--content", "gone")]
    public void Wrong_Usage_Is_One_Sentence_And_Exit_2(string sentence, params string[] arguments)
    {
        using TemporaryFolder folder = Content();
        Directory.CreateDirectory(folder.PathOf("output"));
        File.WriteAllText(folder.PathOf("output/.boarddocs-output"), string.Empty);

        CliResult result = CliProgram.Run(folder.Path, arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(sentence, result.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Published()
    {
        TemporaryFolder folder = Content();
        Assert.Equal(0, CliProgram.Run(folder.Path, "build", "-o", "output").ExitCode);
        return folder;
    }

    private static TemporaryFolder Content()
    {
        var folder = new TemporaryFolder();
        folder.Write(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base")).Select(file => KeyValuePair.Create("content/" + file.Key, file.Value)));
        return folder;
    }
}
