using AngleSharp.Dom;
using BoardDocs.Emit;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Emit;

public sealed class ChartPicturesTests
{
    private static readonly MemorySink Sink = SampleEmit.Emit(SamplePack.Whole);

    [Fact]
    public void Pictures_In_Pages_Are_Named_By_Their_Alternative_Text_And_Have_No_Ids()
    {
        foreach (string path in (string[])["performance-report.html", "print.html"])
        {
            IDocument page = Pages.Parse(Sink.Text("2023-11-board/" + path));
            Assert.Empty(Pages.DuplicateIds(page));
            Assert.All(page.QuerySelectorAll("svg"), picture =>
            {
                Assert.Equal("Line chart of homicide per 1,000 residents, Avon and Somerset: 0.0101 to 0.0103.", picture.GetAttribute("aria-label"));
                Assert.Equal("Homicide - 12 Month Rolling Rates per 1000 Residents", picture.QuerySelector("title")?.TextContent);
                Assert.Empty(picture.QuerySelectorAll("[id]"));
            });
        }
    }

    [Fact]
    public void Picture_File_Stands_On_Its_Own()
    {
        string svg = Sink.Text("2023-11-board/figures/minutes.homicide-rolling12.svg");
        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=", svg, StringComparison.Ordinal);
        Assert.Null(Record.Exception(() => System.Xml.Linq.XDocument.Parse(svg)));
    }

    [Fact]
    public void Draw_Paints_The_Narrow_Picture_Where_It_Is_Asked_For()
    {
        FigurePictures pictures = ChartPictures.Draw(SamplePack.Figure("p", "f", 1), Theme.Default);
        Assert.False(pictures.Narrow.IsValueCreated);
        Assert.NotEqual(pictures.Wide, pictures.Narrow.Value);
    }
}
