using System.Text.RegularExpressions;
using AngleSharp.Dom;
using BoardDocs.Binding;
using BoardDocs.Rendering;

namespace BoardDocs.Tests.Rendering;

/// <summary>The PDF of a sample pack as an installed browser prints it.</summary>
[Collection(PrintedPack.Name)]
public sealed class PrintedPackTests(PrintedPack printed)
{
    [SkippableFact]
    public void Headings_Are_Those_Of_The_Papers_And_Skip_No_Level()
    {
        int[] levels = [.. PdfStructure.Elements(printed.File).Select(element => element.Role).Where(role => Regex.IsMatch(role, "^H[1-6]$")).Select(role => role[1] - '0')];

        Assert.Equal(1 + printed.Pack.Papers.Length + 1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"H{pair.Second} follows H{pair.First}"));
    }

    [SkippableFact]
    public void Every_Chart_Is_One_Figure_With_Its_Alternative_Text()
    {
        IEnumerable<string> figures = PdfStructure.Elements(printed.File).Where(element => element.Role == "Figure").Select(element => PdfStructure.Text(element.Element.Get("Alt")));

        Assert.Equal(printed.Edition.QuerySelectorAll(".figure svg[aria-label]").Select(svg => svg.GetAttribute("aria-label") ?? string.Empty), figures);
        Assert.Equal(
            printed.Manifest.GetProperty("papers").EnumerateArray().SelectMany(paper => paper.GetProperty("figures").EnumerateArray()).Select(figure => figure.GetProperty("alt").GetString()),
            figures);
    }

    [SkippableFact]
    public void Header_Cells_Of_Tables_Have_A_Scope()
    {
        string[] scopes = [.. PdfStructure.Elements(printed.File).Where(element => element.Role == "TH").Select(element => PdfStructure.Scope(element.Element))];

        Assert.NotEmpty(scopes);
        Assert.All(scopes, scope => Assert.Contains(scope, new[] { "Row", "Column" }));
    }

    [SkippableFact]
    public void Bookmarks_Are_The_Headings_In_Order() => Assert.Equal(
        printed.Edition.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.TextContent.Trim()),
        PdfStructure.Bookmarks(printed.File));

    [SkippableFact]
    public void Links_Lead_To_Places_In_The_File()
    {
        PdfDestinations destinations = PdfDestinations.Of(printed.File);
        string[] links = [.. PdfStructure.Links(printed.File)];

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(destinations.Pages.ContainsKey(link), link));
    }

    [SkippableFact]
    public void Agenda_Names_The_Pages_On_Which_The_Papers_Stand()
    {
        string[] pages = PdfTools.Pages(printed.FilePath);
        foreach (AgendaItem item in printed.Pack.Items.Where(item => item.PaperId is not null))
        {
            string title = printed.Pack.Papers.Single(paper => paper.Symbol.Id == item.PaperId).Symbol.Title;
            int[] own = [.. Enumerable.Range(1, pages.Length).Where(page => FirstLine(pages[page - 1]) == title)];

            Assert.Equal(Enumerable.Range(own[0], own.Length), own);
            Assert.Matches($"(?m)^ *{item.Number} +{Regex.Escape(item.Title)} +{own[0]}–{own[^1]}$", pages[0] + pages[1]);
        }
    }

    [SkippableFact]
    public void Contents_Name_The_Pages_On_Which_The_Headings_Stand()
    {
        string[] pages = PdfTools.Pages(printed.FilePath);
        IElement[] lines = [.. printed.Edition.QuerySelectorAll(".front .contents-block > ol > li > ul > li > a")];
        Assert.NotEmpty(lines);
        foreach (string heading in lines.Select(line => line.TextContent.Trim()))
        {
            Match line = Regex.Match(string.Join('\n', pages[..3]), $"(?m)^ *{Regex.Escape(heading)} +(\\d+)$");
            Assert.True(line.Success, heading);
            int page = int.Parse(line.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(heading, pages[page - 1], StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public void Pages_Are_Numbered_And_None_Is_Blank()
    {
        string[] pages = PdfTools.Pages(printed.FilePath);

        Assert.Equal(PdfPages.Of(printed.File).Length, pages.Length);
        for (int page = 1; page <= pages.Length; page++)
        {
            string[] lines = [.. pages[page - 1].Split('\n').Where(line => line.Trim().Length > 0)];
            Assert.Matches($"^{Regex.Escape(printed.Pack.Title)} +Page {page}$", lines[^1]);
            Assert.True(lines.Length > 2, $"Page {page} is blank.");
        }
    }

    [SkippableFact]
    public void Text_Can_Be_Searched() => Assert.DoesNotMatch("[\uFB00-\uFB06\uFFFD\uE000-\uF8FF]", string.Concat(PdfTools.Pages(printed.FilePath)));

    [SkippableFact]
    public void The_Same_Pack_Gives_The_Same_Bytes()
    {
        byte[] first = printed.File.Bytes.ToArray();

        Assert.Equal(first, printed.Print().Pdf.ToArray());
    }

    private static string FirstLine(string page) => page.Split('\n').First(line => line.Trim().Length > 0).Trim();
}
