using System.Text.Json;
using BoardDocs.Tests.Cli.Git;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Cli;

/// <summary>What a reviewer gets from <c>review</c>, and what is said where there is nothing to review.</summary>
public sealed class ReviewCommandTests
{
    private const string Data = "content/data/recorded-offences.csv";

    [SkippableFact]
    public void A_Revised_Cell_Is_Reviewed_And_The_Repository_Left_Alone()
    {
        using TemporaryRepository repository = Committed();
        Revise(repository);
        Dictionary<string, string> before = FolderBytes.Read(repository.Path);

        CliResult result = CliProgram.Run(repository.Path, "review", "--base", "main", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        using JsonDocument json = JsonDocument.Parse(result.Output);
        Assert.Matches("^main \\([0-9a-f]{10}\\)$", json.RootElement.GetProperty("base").GetString());
        Assert.Equal("working tree", json.RootElement.GetProperty("head").GetString());
        JsonElement count = json.RootElement.GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("what").GetString() == "count");
        Assert.Equal("homicide", count.GetProperty("measure").GetString());
        Assert.Equal(7, count.GetProperty("after").GetDouble() - count.GetProperty("before").GetDouble());
        Assert.StartsWith("main (", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderBytes.Read(repository.Path));
    }

    [SkippableFact]
    public void Two_Revisions_Are_Compared_Whatever_The_Working_Tree_Holds()
    {
        using TemporaryRepository repository = Committed();
        Revise(repository);
        repository.Commit();
        Directory.Delete(repository.PathOf("content"), recursive: true);

        CliResult result = CliProgram.Run(repository.Path, "review", "--base", "HEAD~1", "--head", "HEAD", "--format", "json");
        CliResult same = CliProgram.Run(repository.Path, "review", "--base", "HEAD", "--head", "main", "--format", "json");

        Assert.Equal((0, 0), (result.ExitCode, same.ExitCode));
        Assert.Contains("\"homicide\"", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"homicide\"", same.Output, StringComparison.Ordinal);
        Assert.Contains(": nothing that readers see changes.", same.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_File_Of_No_Known_Kind_Is_Refused_And_No_Folder_Made_Of_It()
    {
        using TemporaryRepository repository = Committed();
        CliResult result = CliProgram.Run(repository.Path, "review", "--base", "main", "-o", "review.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("'review.txt' is no kind of file that a review is written as. Name a file that ends with .md, .html, .json, or a folder.", result.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(repository.PathOf("review.txt")));
    }

    [SkippableFact]
    public void Line_Ends_Are_No_Change()
    {
        using TemporaryRepository repository = Committed();
        foreach (string file in Directory.EnumerateFiles(repository.PathOf("content"), "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        CliResult result = CliProgram.Run(repository.Path, "review", "--base", "main", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(": nothing that readers see changes.", result.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_Base_Without_The_Content_Or_With_Errors_Is_Said_To_Be_So()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.Commit("Nothing yet");
        repository.WriteBase();
        string report = File.ReadAllText(repository.PathOf("content/packs/demo/report.md"));
        repository.Write("content/packs/demo/report.md", report + "\n`= homicde.count`\n");
        repository.Commit("With a misspelt name");
        repository.Write("content/packs/demo/report.md", report);

        CliResult absent = CliProgram.Run(repository.Path, "review", "--base", "HEAD~1", "--format", "json");
        CliResult faulty = CliProgram.Run(repository.Path, "review", "--base", "HEAD", "--format", "json");

        Assert.Equal((0, 0), (absent.ExitCode, faulty.ExitCode));
        Assert.Matches(@"^There was no content folder '\./content' in HEAD~1 \([0-9a-f]{10}\): everything is new\.\r?\nHEAD~1 \(", absent.Error);
        Assert.Contains("everything is new.\",", absent.Output, StringComparison.Ordinal);
        Assert.Matches(
            @"^What depends on an error in HEAD \([0-9a-f]{10}\) could not be compared\. There is no measure 'homicde'\. Did you mean 'homicide'\? \(packs/demo/report\.md:\d+\)",
            faulty.Error);
    }

    [SkippableFact]
    public void A_Folder_Gets_Every_Format_And_A_File_The_One_It_Is_Named_After()
    {
        using TemporaryRepository repository = Committed();

        CliResult folder = CliProgram.Run(repository.Path, "review", "--base", "main", "-o", "out/here");
        CliResult file = CliProgram.Run(repository.Path, "review", "--base", "main", "-o", "out/mine.json");
        CliResult odd = CliProgram.Run(repository.Path, "review", "--base", "main", "-o", Data[..^3] + "md");

        Assert.Equal((0, 0, 2), (folder.ExitCode, file.ExitCode, odd.ExitCode));
        Assert.Contains("review.json", Directory.EnumerateFiles(repository.PathOf("out/here")).Select(Path.GetFileName));
        Assert.Equal(File.ReadAllText(repository.PathOf("out/here/review.json")), File.ReadAllText(repository.PathOf("out/mine.json")));
        Assert.Equal(string.Empty, folder.Output);
        Assert.Contains("lies in the folder data of the content", odd.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Published_Manifest_Can_Be_The_Base_Without_Git()
    {
        using var folder = new TemporaryFolder();
        folder.Write(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base")).Select(file => KeyValuePair.Create("content/" + file.Key, file.Value)));
        Assert.Equal(0, CliProgram.Run(folder.Path, "build", "-o", "output").ExitCode);
        Revise(folder.PathOf(Data));
        var noGit = new Dictionary<string, string> { ["PATH"] = folder.Path };

        CliResult file = CliProgram.Run(folder.Path, noGit, "review", "--base", "output/demo/manifest.json", "--format", "json");
        CliResult all = CliProgram.Run(folder.Path, noGit, "review", "--base", "output", "--format", "json");
        CliResult other = CliProgram.Run(folder.Path, noGit, "review", "--base", "output", "--pack", "other");
        CliResult revision = CliProgram.Run(folder.Path, noGit, "review", "--base", "main");
        File.WriteAllText(folder.PathOf("output/demo/manifest.json"), "{ \"schema\": \"boarddocs-manifest/2\" }");
        CliResult later = CliProgram.Run(folder.Path, noGit, "review", "--base", "output/demo");

        Assert.Equal((0, 0, 2, 2, 2), (file.ExitCode, all.ExitCode, other.ExitCode, revision.ExitCode, later.ExitCode));
        using JsonDocument json = JsonDocument.Parse(file.Output);
        Assert.Equal("output/demo/manifest.json", json.RootElement.GetProperty("base").GetString());
        Assert.Contains(json.RootElement.GetProperty("changes").EnumerateArray(), change => change.GetProperty("what").GetString() == "count" && change.GetProperty("measure").GetString() == "homicide");
        Assert.Equal(file.Output.Replace("output/demo/manifest.json", "output", StringComparison.Ordinal), all.Output);
        Assert.StartsWith("'output' holds no manifest of the pack 'other'; it holds demo.", other.Error, StringComparison.Ordinal);
        Assert.StartsWith("git was not found, and an earlier revision can only be read with it.", revision.Error, StringComparison.Ordinal);
        Assert.StartsWith("output/demo/manifest.json is a manifest of version 2, and this program reads version 1.", later.Error, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("There is no revision 'mian' in the repository. Did you mean 'main'?", "review", "--base", "mian")]
    [InlineData("There is no revision '@{u}' in the repository. Name a branch, a tag or a commit; one that is not here yet comes with 'git fetch'.", "review", "--base", "@{u}")]
    [InlineData("'--all' is not a revision. Name a branch, a tag or a commit, such as main or HEAD~1.", "review", "--base=--all")]
    [InlineData("There is no pack 'dem' under ./content/packs. Did you mean 'demo'?", "review", "--base", "main", "--pack", "dem")]
    [InlineData("There is no content folder 'gone'. Name one, or make one with: boarddocs new my-content", "review", "gone", "--base", "main")]
    [InlineData("There is no file 'output/manifest.json'. Name the manifest.json that a build wrote, or a git revision.", "review", "--base", "output/manifest.json")]
    [InlineData("There is no revision 'content/boarddocs.yml' in the repository.", "review", "--base", "content/boarddocs.yml")]
    [InlineData("Option '--base' is required.", "review")]
    public void Wrong_Usage_Gets_A_Sentence_And_No_Output(string sentence, params string[] arguments)
    {
        using TemporaryRepository repository = Committed();

        CliResult result = CliProgram.Run(repository.Path, arguments);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith(sentence, result.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_Folder_Outside_A_Repository_And_A_Machine_Without_Git_Are_Said_To_Be_So()
    {
        TemporaryRepository.SkipWithoutGit();
        using var folder = new TemporaryFolder();
        folder.Write(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base")).Select(file => KeyValuePair.Create("content/" + file.Key, file.Value)));

        CliResult result = CliProgram.Run(folder.Path, "review", "--base", "main");

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith("'./content' is not in the working tree of a git repository", result.Error, StringComparison.Ordinal);
    }

    private static TemporaryRepository Committed()
    {
        TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase();
        repository.Commit();
        return repository;
    }

    private static void Revise(TemporaryRepository repository) => Revise(repository.PathOf(Data));

    /// <summary>Adds seven to a cell of the latest period of the paper's own area.</summary>
    private static void Revise(string file)
    {
        string[] lines = File.ReadAllLines(file);
        int line = Array.FindLastIndex(lines, text => text.StartsWith("Avon and Somerset,Homicide,", StringComparison.Ordinal));
        string[] cells = lines[line].Split(',');
        cells[^1] = (int.Parse(cells[^1], System.Globalization.CultureInfo.InvariantCulture) + 7).ToString(System.Globalization.CultureInfo.InvariantCulture);
        lines[line] = string.Join(',', cells);
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
    }
}
