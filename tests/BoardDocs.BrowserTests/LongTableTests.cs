using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BoardDocs.BrowserTests;

/// <summary>Tables longer than a sheet of paper, as the browser prints them to PDF.</summary>
[Collection(WithBrowser.Name)]
public sealed partial class LongTableTests(BrowserSession session)
{
    private const int Rows = 120;

    [SkippableTheory]
    [InlineData(3)]
    [InlineData(6)]
    public async Task Table_Repeats_Its_Header_Row_On_Every_Sheet(int columns)
    {
        IBrowser browser = session.Browser;
        using var folder = new TemporaryFolder();
        folder.Write(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base")));
        folder.Write([new("packs/demo/report.md", Paper(columns))]);
        using var content = new PublishedContent(folder.Path);

        string[] sheets = ReadPdf(await Print(browser, content, folder.PathOf("print.pdf")));

        string[] withRows = [.. sheets.Where(sheet => Row().IsMatch(sheet))];
        Assert.InRange(withRows.Length, 3, 10);
        Assert.All(withRows, sheet => Assert.Contains("Station", sheet, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, Rows), withRows.SelectMany(sheet => Row().Matches(sheet)).Select(row => int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture)));
    }

    private static string Paper(int columns)
    {
        var text = new StringBuilder("---\ntitle: Performance report\nquarter: 2023-24 Q2\n---\n\n# Stations\n\n| Station |");
        text.Insert(text.Length, " Officers |", columns - 1).Append("\n| --- |").Insert(text.Length, " ---: |", columns - 1).Append('\n');
        for (int row = 1; row <= Rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| Row-{row} |").Insert(text.Length, " 12 |", columns - 1).Append('\n');
        }

        return text.ToString();
    }

    private static async Task<string> Print(IBrowser browser, PublishedContent content, string file)
    {
        await using IBrowserContext context = await browser.NewContextAsync(new() { Offline = true });
        IPage tab = await context.NewPageAsync();
        await tab.GotoAsync(content.AddressOf("demo/print.html"));
        await tab.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
        return file;
    }

    /// <summary>The text of each sheet.</summary>
    private static string[] ReadPdf(string file)
    {
        try
        {
            using Process? process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"]) { RedirectStandardOutput = true });
            return process?.StandardOutput.ReadToEnd().Split('\f') ?? [];
        }
        catch (Win32Exception)
        {
            throw new SkipException("pdftotext (package poppler-utils) is not installed: the printed sheets are not read.");
        }
    }

    [GeneratedRegex(@"\bRow-(\d+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
