using System.Text.RegularExpressions;
using BoardDocs.Rendering;

namespace BoardDocs.Tests.Rendering;

/// <summary>An attachment in the PDF of a pack.</summary>
[Collection(PrintedPack.Name)]
public sealed class AttachedPagesTests(PrintedPack printed)
{
    [SkippableFact]
    public void Pages_Follow_Their_Title_Page_In_The_Place_Of_The_Item()
    {
        string[] pages = Pages();
        int title = Array.FindIndex(pages, page => page.Contains("This item is a document of its own", StringComparison.Ordinal));

        Assert.Contains("plan of others.pdf", pages[title], StringComparison.Ordinal);
        Assert.Contains("Its 3 pages follow", pages[title], StringComparison.Ordinal);
        Assert.Matches("Plan & budget of others: page 1 of 3\\s+The plan of others\\s+An affluent office", pages[title + 1]);
        Assert.Matches("page 2 of 3\\s+A wide sheet", pages[title + 2]);
        Assert.Matches("page 3 of 3\\s+The end of the plan", pages[title + 3]);
        Assert.Matches($"(?m)^ *4 +Plan & budget of others \\(PDF\\) +{title + 1}–{title + 4}$", pages[0] + pages[1]);
        Assert.Matches($"(?m) Plan & budget of others +{title + 1}$", pages[1] + pages[2]);
        Assert.Matches($"(?m)^ *5 +Areas for Further Discussion +{title + 5}–{pages.Length}$", pages[0] + pages[1]);
    }

    [SkippableFact]
    public void Pages_Lie_Between_Head_And_Foot_Of_Their_Sheets()
    {
        int title = Array.FindIndex(Pages(), page => page.Contains("This item is a document of its own", StringComparison.Ordinal));
        string number = (title + 2).ToString(System.Globalization.CultureInfo.InvariantCulture);

        string boxes = PdfTools.Run("pdftotext", "-bbox", "-f", number, "-l", number, printed.FilePath, "-");

        (double Top, double Bottom) head = Lines(boxes, "budget").Single();
        (double Top, double Bottom) first = Lines(boxes, "plan").First();
        (double Top, double Bottom) foot = Lines(boxes, "Page").Single();
        Assert.InRange(first.Top, head.Bottom, foot.Top);
        Assert.InRange(head.Bottom, 0, 14.5 * 72 / 25.4);
        Assert.InRange(foot.Top, 842 - (14.5 * 72 / 25.4), 842);
    }

    [SkippableFact]
    public void Each_Page_Is_A_Paragraph_Of_The_Tags()
    {
        string tags = PdfTools.Run("pdfinfo", "-struct-text", Bound());

        Assert.Matches("\"Plan & budget of others: page 1 of 3\"\\s+P \\(block\\)\\s+\"The plan of othersAn affluent office, on the web", tags);
        Assert.Matches("\"Plan & budget of others: page 3 of 3\"\\s+P \\(block\\)\\s+\"The end of the plan\"", tags);
    }

    [SkippableFact]
    public void Links_And_Bookmarks_Of_The_Attachment_Stay_Behind()
    {
        Assert.DoesNotContain("https://example.org/", PdfTools.Run("qpdf", "--qdf", "--object-streams=disable", Bound(), "-"), StringComparison.Ordinal);
        string[] bookmarks = [.. PdfStructure.Bookmarks(printed.File)];
        Assert.Contains("Plan & budget of others", bookmarks);
        Assert.DoesNotContain("The plan of others", bookmarks);
    }

    [SkippableFact]
    public void File_Is_Without_Fault_And_Says_That_It_Is_Newer()
    {
        PdfTools.Run("qpdf", "--check", Bound());

        Assert.Equal("1.7", PdfTools.Information(printed.FilePath)["PDF version"]);
    }

    private static IEnumerable<(double Top, double Bottom)> Lines(string boxes, string word) =>
        Regex.Matches(boxes, $"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">{word}<").Select(match => (Number(match.Groups[1].Value), Number(match.Groups[2].Value)));

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private string Bound()
    {
        string path = printed.FilePath;
        Skip.If(QpdfSearch.Run(null).Program is null, "qpdf is not installed.");
        Assert.NotEmpty(printed.Attachments.Files);
        Assert.Empty(printed.Attachments.Diagnostics);
        return path;
    }

    private string[] Pages() => PdfTools.Pages(Bound());
}
