using AngleSharp.Dom;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Text;

namespace BoardDocs.Tests.Emit;

public sealed class DraftTests
{
    private static readonly DiagnosticDescriptor Fault = new("BD2001", "Unknown measure", "There is no measure {0}.", "Names", DiagnosticSeverity.Error);

    private static readonly MemorySink Sink = SampleEmit.Emit(
        SamplePack.Whole with
        {
            Papers = [SamplePack.Report("performance-report", "Report") with
            {
                Blocks = [new BoundErrorBlock("There is no measure <b>."), new BoundParagraph([new BoundErrorInline("It cannot be computed."), new BoundImage("gone.png", "Gone")])],
            }],
        },
        SampleEmit.Context with
        {
            IsDraft = true,
            Diagnostics =
            [
                Fault.At(new Location("packs/2023-11-board/performance-report.md", default, new LinePosition(4, 2), default), "homicde"),
                Fault.At(Location.OfFile("catalogue/measures.yml"), "burglry"),
            ],
        });

    [Fact]
    public void Draft_Marks_Every_Page()
    {
        string[] pages = [.. Sink.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal))];
        Assert.Equal(4, pages.Length);
        Assert.All(pages, path =>
        {
            IDocument page = Pages.Parse(Sink.Text(path));
            Assert.StartsWith("Draft: ", page.Title, StringComparison.Ordinal);
            Assert.Equal("Draft. This pack has errors and must not be published.", page.QuerySelector("p.draft")?.TextContent);
        });
    }

    [Fact]
    public void Draft_Has_No_Manifest_And_Does_Not_Link_To_One()
    {
        Assert.DoesNotContain("2023-11-board/manifest.json", Sink.Paths);
        Assert.DoesNotContain("manifest.json", Sink.Text("2023-11-board/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_Shows_Each_Error_In_Its_Place_And_Lists_It()
    {
        IDocument page = Pages.Parse(Sink.Text("2023-11-board/performance-report.html"));
        Assert.Equal("Error: There is no measure <b>.", page.QuerySelector("p.error")?.TextContent);
        Assert.Equal("Error: It cannot be computed.", page.QuerySelector("strong.error")?.TextContent);
        Assert.Equal("packs/2023-11-board/performance-report.md, line 5: There is no measure homicde. (BD2001)", Assert.Single(page.QuerySelectorAll(".problems li")).TextContent);
        IDocument cover = Pages.Parse(Sink.Text("2023-11-board/index.html"));
        Assert.StartsWith("catalogue/measures.yml", Assert.Single(cover.QuerySelectorAll(".problems li")).TextContent, StringComparison.Ordinal);
    }
}
