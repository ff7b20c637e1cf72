using System.Text;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Cli;

/// <summary>What <c>fix</c> and <c>format</c> say, write and leave.</summary>
public sealed class FixAndFormatTests
{
    private const string Report = "content/packs/first-pack/performance-report.md";

    [Fact]
    public void Fix_Check_Says_What_Would_Change_And_Fix_Changes_It()
    {
        using TemporaryFolder folder = Made("\n`= burglry.count` met.\n");
        string before = File.ReadAllText(folder.PathOf(Report));

        CliResult check = CliProgram.Run(folder.Path, "fix", "--check");
        Assert.Equal((1, before), (check.ExitCode, File.ReadAllText(folder.PathOf(Report))));
        Assert.Matches($"^{Report}:[0-9]+:4: BD2001: Use 'burglary'\n$", check.Output);
        Assert.Equal("Would make 1 fix in 1 file. No error is left.\n", check.Error);

        CliResult fix = CliProgram.Run(folder.Path, "fix");
        Assert.Equal((0, check.Output, "Made 1 fix in 1 file. No error is left.\n"), (fix.ExitCode, fix.Output, fix.Error));
        Assert.Equal(before.Replace("burglry", "burglary", StringComparison.Ordinal), File.ReadAllText(folder.PathOf(Report)));

        CliResult again = CliProgram.Run(folder.Path, "fix", "--check");
        Assert.Equal((0, string.Empty, "There is nothing to fix. No error is left.\n"), (again.ExitCode, again.Output, again.Error));
    }

    [Fact]
    public void Format_Check_Says_What_Would_Change_And_Format_Changes_It()
    {
        using TemporaryFolder folder = Made("\n```measures\nmeasure:burglary ;\n```\n\nTwo  blanks.\n");

        CliResult check = CliProgram.Run(folder.Path, "format", "--check");
        Assert.Equal((1, "Would tidy 1 file.\n"), (check.ExitCode, check.Error));
        Assert.Matches($"^{Report}:[0-9]+: measure: burglary\n$", check.Output);

        CliResult format = CliProgram.Run(folder.Path, "format");
        Assert.Equal((0, check.Output, "Tidied 1 file.\n"), (format.ExitCode, format.Output, format.Error));
        Assert.EndsWith("\n```measures\nmeasure: burglary\n```\n\nTwo  blanks.\n", File.ReadAllText(folder.PathOf(Report)), StringComparison.Ordinal);
        Assert.Equal((0, "All is tidy.\n"), (CliProgram.Run(folder.Path, "format", "--check").ExitCode, CliProgram.Run(folder.Path, "format").Error));
    }

    [Fact]
    public void Pack_Limits_Both()
    {
        using TemporaryFolder folder = Made("\n`=burglry.count`\n");
        Directory.CreateDirectory(folder.PathOf("content/packs/other"));
        File.WriteAllText(folder.PathOf("content/packs/other/pack.md"), "---\ntitle: Other\ndate: 2024-01-01\n---\n");

        Assert.Equal("There is nothing to fix. No error is left.\n", CliProgram.Run(folder.Path, "fix", "--pack", "other").Error);
        Assert.Equal("All is tidy.\n", CliProgram.Run(folder.Path, "format", "--pack", "other").Error);
        Assert.Contains("There is no pack 'othr'", CliProgram.Run(folder.Path, "format", "--pack", "othr").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, "", 0, false, "There is nothing to fix. No error is left.")]
    [InlineData(1, 1, "", 1, false, "Made 1 fix in 1 file. 1 error is left; 'boarddocs check' says where.")]
    [InlineData(2, 1, "BD4130", 3, true, "Would make 2 fixes in 1 file. 1 fix is for you to decide: look at what 'boarddocs fix --id BD4130 --check' would change. 3 errors are left; 'boarddocs check' says where.")]
    [InlineData(0, 0, "BD4131 BD4130 BD4130", 0, false, "There is nothing to fix. 3 fixes are for you to decide: look at what 'boarddocs fix --id BD4130 --id BD4131 --check' would change. No error is left.")]
    public void Fix_Says_What_Is_Left(int fixes, int files, string offered, int errors, bool isCheck, string expected) => Assert.Equal(
        expected,
        BoardDocs.Cli.Summary.OfFix(fixes, files, [.. offered.Split(' ', StringSplitOptions.RemoveEmptyEntries)], errors, isCheck));

    [Fact]
    public void Unknown_Id_Is_One_Sentence_And_Exit_2()
    {
        using TemporaryFolder folder = Made(string.Empty);

        CliResult result = CliProgram.Run(folder.Path, "fix", "--id", "BD20001");

        Assert.Equal((2, "There is no diagnostic 'BD20001'. Did you mean 'BD2001'?\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void File_That_Is_Not_Utf8_Is_Left_As_It_Is()
    {
        using TemporaryFolder folder = Made(string.Empty);
        byte[] bytes = [.. File.ReadAllBytes(folder.PathOf(Report)), .. "\n`=burglary.count` caf"u8, 0xE9, (byte)'\n'];
        File.WriteAllBytes(folder.PathOf(Report), bytes);

        CliResult result = CliProgram.Run(folder.Path, "format");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"{Report} is left as it is, because it is not UTF-8.", result.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(folder.PathOf(Report)));
    }

    [Fact]
    public void Fix_Makes_And_Counts_No_Fix_In_A_File_That_Is_Not_Utf8()
    {
        using TemporaryFolder folder = Made(string.Empty);
        byte[] bytes = [.. File.ReadAllBytes(folder.PathOf(Report)), .. "\n`= burglry.count` caf"u8, 0xE9, (byte)'\n'];
        File.WriteAllBytes(folder.PathOf(Report), bytes);

        CliResult result = CliProgram.Run(folder.Path, "fix");

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith("There is nothing to fix. 2 errors are left", result.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(folder.PathOf(Report)));
    }

    [Fact]
    public void Fix_And_Format_Change_A_File_With_A_Lost_Character_That_Is_Utf8()
    {
        using TemporaryFolder folder = Made("The scheme cost \uFFFD500 for `=burglary.count`.\n");

        CliResult check = CliProgram.Run(folder.Path, "check");
        CliResult format = CliProgram.Run(folder.Path, "format");

        Assert.Contains("A character here was lost before it came into this file. Type it again in the place of the sign \uFFFD.", check.Output + check.Error, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (format.ExitCode, format.Error.Contains("UTF-8", StringComparison.Ordinal) ? format.Error : string.Empty));
        Assert.Contains("\uFFFD500 for `= burglary.count`", File.ReadAllText(folder.PathOf(Report)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("All that could be read is tidy.\n", "format")]
    [InlineData("All that could be read is tidy.\n", "format", "--check")]
    [InlineData("There is nothing to fix. 1 error is left; 'boarddocs check' says where.\n", "fix")]
    public void File_That_Is_Not_Utf8_Is_Named_Where_Nothing_Would_Change(string summary, params string[] arguments)
    {
        using TemporaryFolder folder = Made(string.Empty);
        byte[] bytes = [.. File.ReadAllBytes(folder.PathOf(Report)), .. "\ncaf"u8, 0xE9, (byte)'\n'];
        File.WriteAllBytes(folder.PathOf(Report), bytes);

        CliResult result = CliProgram.Run(folder.Path, arguments);

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal($"{summary}{Report} is left as it is, because it is not UTF-8. Save it as UTF-8 and run this again.\n", result.Error.ReplaceLineEndings("\n"));
        Assert.Equal(bytes, File.ReadAllBytes(folder.PathOf(Report)));
    }

    [Fact]
    public void Byte_Order_Mark_Line_Ends_And_Permissions_Stay()
    {
        using var folder = new TemporaryFolder();
        folder.Write([new("a.md", string.Empty)]);
        File.WriteAllText(folder.PathOf("a.md"), "one\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        SetMode(folder.PathOf("a.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var files = new FolderContent(folder.Path);

        Assert.True(files.TryWrite("a.md", files.ReadText("a.md").WithChanges([new TextChange(new TextSpan(0, 3), "two é")])));

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "two é\r\n"u8], File.ReadAllBytes(folder.PathOf("a.md")));
        Assert.Equal(["a.md"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(folder.PathOf("a.md")));
        }
    }

    [SkippableFact]
    public void Links_Stay_Links_And_What_Lies_Outside_Is_Not_Touched()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        using var folder = new TemporaryFolder();
        folder.Write([new("in/real.md", "one\n"), new("outside.md", "one\n")]);
        File.CreateSymbolicLink(folder.PathOf("in/link.md"), "real.md");
        File.CreateSymbolicLink(folder.PathOf("in/out.md"), "../outside.md");
        File.CreateSymbolicLink(folder.PathOf("in/.real.md.boarddocs"), "../outside.md");
        var files = new FolderContent(folder.PathOf("in"));

        Assert.True(files.TryWrite("link.md", SourceText.From("two\n")));
        Assert.Throws<FileNotFoundException>(() => files.TryWrite("out.md", SourceText.From("two\n")));

        Assert.Equal(("two\n", "real.md", "one\n"), (File.ReadAllText(folder.PathOf("in/real.md")), new FileInfo(folder.PathOf("in/link.md")).LinkTarget, File.ReadAllText(folder.PathOf("outside.md"))));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("src/BoardDocs.Cli/Template")]
    public void Our_Own_Papers_Are_Tidy(string folder) => Assert.All(
        Compilation.Create(new FolderContent(RepositoryFiles.PathOf(folder.Split('/')))).Trees.Values,
        tree => Assert.Equal(tree.Text.Content, SyntaxFormatter.Format(tree).Content));

    private static TemporaryFolder Made(string more)
    {
        var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");
        File.AppendAllText(folder.PathOf(Report), more);
        return folder;
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
