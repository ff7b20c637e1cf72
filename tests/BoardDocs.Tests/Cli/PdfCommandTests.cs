using BoardDocs.Rendering;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Tests.Rendering;

namespace BoardDocs.Tests.Cli;

/// <summary>What <c>build</c> says and does about the PDF.</summary>
public sealed class PdfCommandTests
{
    private const string NoBrowser = "BOARDDOCS_BROWSER is 'none', so that none was looked for. Leave it out, or name the program with its whole path.";

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

        Assert.Equal((2, "No PDF can be made: --browser names no/such/chrome, which is not there. Name the program with its whole path.\n"), (result.ExitCode, result.Error));
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
        Assert.Contains("ended with exit code 1, with the last message 'no display'. Start it by hand ", result.Error, StringComparison.Ordinal);
        Assert.Contains(" value, 1 error, 0 warnings. ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("pack.pdf", File.ReadAllText(folder.PathOf("output/first-pack/index.html")), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("output/first-pack/pack.pdf")));
        Assert.Equal(["browser", "content", "output"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [SkippableTheory]
    [InlineData("none", "Attachments are published beside the PDF and not in it: --qpdf is 'none', so that none was looked for. Leave it out, or name the program with its whole path.\n", 0)]
    [InlineData("no/such/qpdf", "No attachments can be bound: --qpdf names no/such/qpdf, which is not there. Name the program with its whole path.\n", 2)]
    public void Build_Without_Qpdf_Leaves_Attachments_Beside_The_Pdf(string named, string words, int exitCode)
    {
        using var folder = new TemporaryFolder();
        NewWithAttachment(folder, "%PDF-1.4");

        CliResult result = CliProgram.Run(folder.Path, "build", "--browser", PrintingBrowser(folder), "--qpdf", named);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.StartsWith(words, result.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode == 0, File.Exists(folder.PathOf("output/first-pack/pack.pdf")));
        Assert.Equal(exitCode == 0, File.Exists(folder.PathOf("output/first-pack/attachments/plan.pdf")));
        if (exitCode == 0)
        {
            Assert.Contains("href=\"pack.pdf\"", File.ReadAllText(folder.PathOf("output/first-pack/index.html")), StringComparison.Ordinal);
            Assert.Equal(0, CliProgram.Run(folder.Path, "verify", "output").ExitCode);
        }
    }

    [SkippableFact]
    public void Build_With_A_Bad_Attachment_Publishes_The_Rest_And_Exits_1()
    {
        using var folder = new TemporaryFolder();
        NewWithAttachment(folder, "<html>");
        Skip.If(QpdfSearch.Run(null).Program is null, "qpdf is not installed.");

        CliResult result = CliProgram.Run(folder.Path, "build", "--browser", PrintingBrowser(folder));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error BD5004: The attachment packs/first-pack/plan.pdf is no PDF file, ", result.Error, StringComparison.Ordinal);
        Assert.Contains(" value, 1 error, 0 warnings. ", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathOf("output/first-pack/pack.pdf")));
        Assert.True(File.Exists(folder.PathOf("output/first-pack/attachments/plan.pdf")));
    }

    private static void NewWithAttachment(TemporaryFolder folder, string content)
    {
        CliProgram.Run(folder.Path, "new", "content");
        string pack = folder.PathOf("content/packs/first-pack/pack.md");
        string text = File.ReadAllText(pack);
        Assert.Contains("\nitems:\n", text, StringComparison.Ordinal);
        File.WriteAllText(pack, text.Replace("\nitems:\n", "\nitems:\n  - title: Plan\n    attachment: plan.pdf\n", StringComparison.Ordinal));
        File.WriteAllText(folder.PathOf("content/packs/first-pack/plan.pdf"), content);
    }

    // Prints one page on which every place of the edition stands.
    private static string PrintingBrowser(TemporaryFolder folder)
    {
        string places = string.Concat(new[] { "pack--_item-1", "performance-report--_top", "performance-report--reduce-burglary", "performance-report--measures-summary", "performance-report--comments" }.Select(id => $"/{id} [5 0 R]"));
        File.WriteAllBytes(folder.PathOf("one.pdf"), SmallPdf.Make($"<<{places}>>"));
        return FakeBrowser.Write(folder, FakeBrowser.Target + $"cp '{folder.Path}/one.pdf' \"$target\"");
    }
}
