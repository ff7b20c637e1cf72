using AngleSharp.Dom;
using BoardDocs.Binding;
using BoardDocs.Emit;

namespace BoardDocs.Tests.Emit;

public sealed class PageTests
{
    private static readonly MemorySink Sink = SampleEmit.Emit(SamplePack.Whole, SampleEmit.Context with { Draw = SamplePictures.Draw });

    private static readonly Dictionary<string, IDocument> All = Sink.Paths
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(path => path, path => Pages.Parse(Sink.Text(path)));

    private static readonly IDocument Report = All["2023-11-board/performance-report.html"];

    private static readonly IDocument Print = All["2023-11-board/print.html"];

    public static TheoryData<string> Paths => [.. All.Keys];

    [Fact]
    public void Emit_Writes_Every_File_Of_The_Layout()
    {
        Assert.Equal(
            [
                "2023-11-board/attachments/peel 2021.pdf",
                "2023-11-board/data/minutes.homicide-rolling12.csv",
                "2023-11-board/data/performance-report.burglary-rolling12.csv",
                "2023-11-board/data/performance-report.homicide-rolling12.csv",
                "2023-11-board/figures/minutes.homicide-rolling12.svg",
                "2023-11-board/figures/performance-report.burglary-rolling12.svg",
                "2023-11-board/figures/performance-report.homicide-rolling12.svg",
                "2023-11-board/images/map one.png",
                "2023-11-board/index.html",
                "2023-11-board/manifest.json",
                "2023-11-board/minutes.html",
                "2023-11-board/performance-report.html",
                "2023-11-board/print.html",
                "assets/boarddocs.css",
                "index.html",
            ],
            Sink.Paths.ToArray());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Page_Has_Language_Title_Viewport_And_Landmarks(string path)
    {
        IDocument page = All[path];
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith("Office of the Police & Crime Commissioner", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=viewport][content='width=device-width, initial-scale=1']"));
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        IElement skip = page.QuerySelector("body > a:first-child")!;
        Assert.Equal("Skip to main content", skip.TextContent);
        Assert.Equal("main", page.GetElementById(skip.GetAttribute("href")![1..])?.LocalName);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Page_Runs_No_Script_And_Asks_No_Other_Server(string path)
    {
        IDocument page = All[path];
        Assert.Empty(page.QuerySelectorAll("script,iframe,object,embed,link[href^=http],img[src^=http]"));
        // The running heads of the print edition are the pack's own.
        Assert.Equal(path.EndsWith("print.html", StringComparison.Ordinal) ? 1 : 0, page.QuerySelectorAll("style").Length);
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Value.StartsWith("javascript:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Page_Has_Each_Id_Once_And_Every_Internal_Link_Lands(string path)
    {
        Assert.Empty(Pages.DuplicateIds(All[path]));
        Assert.Empty(Pages.BrokenLinks(path, All, Sink.Paths.ToHashSet()));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Page_Skips_No_Heading_Level(string path)
    {
        int before = 0;
        foreach (int level in Pages.HeadingLevels(All[path]))
        {
            Assert.True(level <= before + 1, $"h{level} follows h{before}");
            before = level;
        }
    }

    [Fact]
    public void Paper_Has_One_H1_And_A_Breadcrumb()
    {
        Assert.Equal("Performance report", Assert.Single(Report.QuerySelectorAll("h1")).TextContent);
        Assert.Equal(["Packs", "Performance and Accountability Board", "Performance report"], Report.QuerySelectorAll("nav[aria-label=Breadcrumb] li").Select(item => item.TextContent));
    }

    [Fact]
    public void Paper_Links_To_Its_Neighbour_And_Lists_Its_Sections()
    {
        Assert.Equal("minutes.html", Report.QuerySelector("nav.pager a[rel=next]")?.GetAttribute("href"));
        Assert.Null(Report.QuerySelector("nav.pager a[rel=prev]"));
        Assert.Equal(["#homicide", "#burglary", "#vehicle-crime"], Report.QuerySelectorAll("nav.contents a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Text_Of_Content_Never_Becomes_Markup()
    {
        Assert.Contains("<script>alert(\"1\")</script> & 'x' \uFFFD", Report.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", Sink.Text("2023-11-board/print.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Attack_In_Every_Text_Of_A_Pack_Stays_Text()
    {
        BoundPack pack = SamplePack.Make(SamplePack.Attack);
        BoundPaper report = SamplePack.Report("performance-report", SamplePack.Attack);
        BoundFigure figure = SamplePack.Figure("performance-report", "homicide-rolling12", 1, SamplePack.Attack) with { Subtitle = SamplePack.Attack, Source = SamplePack.Attack, Notes = [SamplePack.Attack] };
        pack = pack with
        {
            Venue = SamplePack.Attack,
            Attendees = [SamplePack.Attack],
            Papers = [report with { Blocks = [new BoundHeading(2, "h", [new BoundText(SamplePack.Attack)], SamplePack.Attack), SampleTables.Wide with { Kind = "\" onclick=\"x" }, new BoundFigureBlock(figure)], Figures = [figure] }],
        };
        MemorySink sink = SampleEmit.Emit(pack);
        foreach (string path in sink.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            IDocument page = Pages.Parse(sink.Text(path));
            Assert.Empty(page.QuerySelectorAll("script,[onclick]"));
        }
    }

    [Fact]
    public void Link_With_Another_Scheme_Is_Written_As_Words()
    {
        Assert.Contains("not a link", Report.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Report.QuerySelectorAll("a"), link => link.TextContent == "not a link");
    }

    [Fact]
    public void Reference_Without_Words_Takes_Those_Of_Its_Target()
    {
        Assert.Equal("Figure 1", Report.QuerySelector("a[href='#homicide-rolling12']")?.TextContent);
        Assert.Equal("Measures: homicide", Report.QuerySelector("a[href='#homicide-measures']")?.TextContent);
        Assert.Equal("Performance report", All["2023-11-board/minutes.html"].QuerySelector("main p a[href='performance-report.html']")?.TextContent);
        Assert.Equal("Figure 1", Print.QuerySelector("article:last-of-type a[href='#performance-report--homicide-rolling12']")?.TextContent);
    }

    [Fact]
    public void Print_Edition_Prefixes_Every_Id_With_Its_Paper()
    {
        Assert.All(Pages.Ids(Print), id =>
            Assert.Matches("^(pack|performance-report|minutes)--", id));
        Assert.Equal(2, Print.QuerySelectorAll("article").Length);
    }

    [Fact]
    public void Footnote_Has_A_Link_Back_To_Each_Reference()
    {
        Assert.Equal(["#_fnref-1", "#_fnref-1-2"], Report.QuerySelectorAll(".footnotes a").Select(link => link.GetAttribute("href")));
        Assert.Equal(2, Report.QuerySelectorAll("sup a[href='#_fn-1']").Length);
    }

    [Fact]
    public void Term_Without_A_Glossary_Of_The_Paper_Is_Explained_At_Its_End()
    {
        Assert.Equal("_term-msg", Report.QuerySelector(".terms dt")?.Id);
        Assert.Equal("Most similar group: forces found to be most alike.", Report.QuerySelector(".terms dd")?.TextContent);
    }

    [Fact]
    public void Illustrative_Data_Are_Named_On_Every_Page_That_Uses_Them()
    {
        Assert.Contains("Illustrative data.", Report.QuerySelector(".illustrative")?.TextContent, StringComparison.Ordinal);
        Assert.Null(All["2023-11-board/minutes.html"].QuerySelector(".illustrative"));
        Assert.NotNull(Print.QuerySelector("article .illustrative"));
    }

    [Fact]
    public void Index_Alone_Leads_To_The_Pdf_Where_There_Is_One()
    {
        MemorySink with = SampleEmit.Emit(SamplePack.Whole, SampleEmit.Context with { WithPdf = true });
        MemorySink without = SampleEmit.Emit(SamplePack.Whole, SampleEmit.Context);

        Assert.Equal(["2023-11-board/index.html"], with.Paths.Where(path => with.Text(path) != without.Text(path)));
        Assert.Equal("The whole pack as one PDF", Pages.Parse(with.Text("2023-11-board/index.html")).QuerySelector("a[href='pack.pdf']")?.TextContent);
        Assert.DoesNotContain("pack.pdf", without.Text("2023-11-board/index.html"), StringComparison.Ordinal);
    }
}
