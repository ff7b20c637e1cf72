using AngleSharp.Dom;
using BoardDocs.Binding;
using BoardDocs.Emit;

namespace BoardDocs.Tests.Emit;

public sealed class FigureTests
{
    private static readonly MemorySink Sink = SampleEmit.Emit(SamplePack.Whole, SampleEmit.Context with { Draw = SamplePictures.Draw });

    private static readonly IDocument Report = Pages.Parse(Sink.Text("2023-11-board/performance-report.html"));

    private static readonly IElement Figure = Report.GetElementById("homicide-rolling12")!;

    [Fact]
    public void Figure_Is_A_Group_Named_By_Its_Number_And_Title()
    {
        Assert.Equal("group", Figure.GetAttribute("role"));
        Assert.Equal(
            "Figure 1 Homicide - 12 Month Rolling Rates per 1000 Residents",
            Report.GetElementById(Figure.GetAttribute("aria-labelledby")!)?.TextContent);
        Assert.Empty(Report.QuerySelectorAll("figure"));
    }

    [Fact]
    public void Figure_Numbers_Run_Through_The_Pack()
    {
        IDocument minutes = Pages.Parse(Sink.Text("2023-11-board/minutes.html"));
        Assert.Equal("Figure 3", minutes.QuerySelector(".figure-number")?.TextContent);
    }

    [Fact]
    public void Figure_Says_Source_And_Notes_And_Links_To_Its_Files()
    {
        Assert.Equal("Source: Police recorded crime from Home Office", Figure.QuerySelector(".source")?.TextContent);
        Assert.Equal("Rates use mid-2022 residents.", Figure.QuerySelector(".note")?.TextContent);
        Assert.Equal(
            ["data/performance-report.homicide-rolling12.csv", "figures/performance-report.homicide-rolling12.svg"],
            Figure.QuerySelectorAll(".files a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Figure_Shows_Its_Numbers_As_A_Table_Rounded_As_Its_Labels()
    {
        IElement table = Figure.QuerySelector("details table")!;
        Assert.Equal(["12 months ending", "Avon and Somerset", "MSG average"], table.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(25, table.QuerySelectorAll("tbody th[scope=row]").Length);
        Assert.Equal(["Sep 2021", "0.0101", "0.0099"], table.QuerySelector("tbody tr")!.Children.Select(cell => cell.TextContent));
        Assert.Equal("Sep 2023 [p]", table.QuerySelector("tbody tr:last-child th")?.TextContent);
    }

    [Fact]
    public void Figure_Marks_Gaps_And_Says_What_The_Marks_Mean()
    {
        Assert.Single(Figure.QuerySelectorAll("td"), cell => cell.TextContent == "[x]");
        Assert.Contains("[x] means that the figure is not available.", Figure.TextContent, StringComparison.Ordinal);
        Assert.Contains("[p] means that the figure is provisional.", Figure.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_Has_Two_Pictures_On_Its_Page_And_One_In_Print()
    {
        Assert.Equal(2, Figure.QuerySelectorAll("svg").Length);
        IDocument print = Pages.Parse(Sink.Text("2023-11-board/print.html"));
        Assert.Single(print.GetElementById("performance-report--homicide-rolling12")!.QuerySelectorAll("svg"));
    }

    [Theory]
    [InlineData(20, 1_600, 40)]
    [InlineData(20, 1_601, 20)]
    [InlineData(1, 32_001, 1)]
    public void Paper_With_Heavy_Drawings_Has_One_Picture_Each_That_Scrolls(int count, int bytes, int pictures)
    {
        BoundFigure[] figures = [.. Enumerable.Range(1, count).Select(number => SamplePack.Figure("performance-report", $"f-{number}", number))];
        BoundPaper paper = SamplePack.Report("performance-report", "Report") with { Figures = [.. figures], Blocks = [.. figures.Select(figure => new BoundFigureBlock(figure))] };
        string drawing = "<svg><title>" + new string('x', bytes - "<svg><title></title></svg>".Length) + "</title></svg>";
        MemorySink sink = SampleEmit.Emit(SamplePack.Whole with { Papers = [paper] }, SampleEmit.Context with { Draw = (_, _) => new FigurePictures(drawing, new Lazy<string>(drawing)) });
        IDocument page = Pages.Parse(sink.Text("2023-11-board/performance-report.html"));
        Assert.Equal(pictures, page.QuerySelectorAll("svg").Length);
        Assert.Equal(pictures > count ? 0 : count, page.QuerySelectorAll(".chart[role=region][tabindex='0'] svg").Length);
    }

    [Fact]
    public void Table_Has_Caption_Scopes_Spans_And_Alignment()
    {
        Assert.Equal("Measures: homicide", Report.QuerySelector("table.measures caption")?.TextContent);
        Assert.Equal(3, Report.QuerySelectorAll("table.measures thead th[scope=col]").Length);
        Assert.Equal(2, Report.QuerySelectorAll("table.measures tbody th[scope=row]").Length);
        IElement wide = Report.QuerySelector("table.markdown")!;
        Assert.Equal("4", wide.QuerySelector("th[scope=colgroup]")?.GetAttribute("colspan"));
        Assert.Equal("2", wide.QuerySelector("th[scope=col]")?.GetAttribute("rowspan"));
        Assert.Equal(6, wide.QuerySelectorAll("td.r").Length);
    }

    [Fact]
    public void Table_That_Is_Wide_Scrolls_In_A_Region_With_A_Name()
    {
        IElement region = Report.QuerySelector("table.markdown")!.ParentElement!;
        Assert.Equal("region", region.GetAttribute("role"));
        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.Equal("Table: Cut neighbourhood crime", region.GetAttribute("aria-label"));
        Assert.Null(Report.QuerySelector("table.measures")!.Closest("[role=region]"));
    }
}
