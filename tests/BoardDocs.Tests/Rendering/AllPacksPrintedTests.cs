using System.Text.RegularExpressions;
using BoardDocs.Rendering;
using BoardDocs.Tests.Cli;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Rendering;

/// <summary>The PDF of every sample pack, as the program builds them all at once.</summary>
public sealed class AllPacksPrintedTests
{
    [SkippableFact]
    public void Every_Pack_Has_A_Sound_Pdf()
    {
        string? browser = BrowserSearch.Run(null).Program;
        Skip.If(browser is null, "No Chrome, Chromium or Edge is installed.");
        using var folder = new TemporaryFolder();

        CliResult result = CliProgram.Run(folder.Path, "build", RepositoryFiles.PathOf("content"), "--pdf", "always", "--browser", browser ?? string.Empty);

        Assert.True(result.ExitCode == 0, result.Error);
        string[] packs = [.. Directory.GetDirectories(RepositoryFiles.PathOf("content", "packs")).Select(path => Path.GetFileName(path))];
        Assert.NotEmpty(packs);
        Assert.All(packs, pack => Check(folder.PathOf($"output/{pack}/pack.pdf")));
        Assert.Equal(["output"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    private static void Check(string file)
    {
        IReadOnlyDictionary<string, string> information = PdfTools.Information(file);
        Assert.Equal(("yes", "no"), (information["Tagged"], information["JavaScript"]));
        Assert.All(PdfTools.Run("pdffonts", file).Split('\n').Skip(2).Where(line => line.Length > 0), font => Assert.Matches(@" yes (yes|no ) yes +\d+ +0$", font));
        string[] pages = PdfTools.Pages(file);
        Assert.DoesNotMatch("[\uFB00-\uFB06\uFFFD\uE000-\uF8FF]", string.Concat(pages));
        for (int page = 1; page <= pages.Length; page++)
        {
            string[] lines = [.. pages[page - 1].Split('\n').Where(line => line.Trim().Length > 0)];
            Assert.True(lines.Length > 2 && Regex.IsMatch(lines[^1], $" Page {page}$"), $"{file}: page {page} is blank or has another number.");
        }

        PdfFile read = PdfFile.Read(File.ReadAllBytes(file));
        PdfDestinations destinations = PdfDestinations.Of(read);
        Assert.Equal(pages.Length, destinations.PageCount);
        Assert.All(PdfStructure.Links(read), link => Assert.True(destinations.Pages.ContainsKey(link), link));
    }
}
