using System.Text;
using AngleSharp.Dom;
using BoardDocs.Emit;
using BoardDocs.Text;

namespace BoardDocs.Tests.Emit;

/// <summary>A pack in one file that needs no other.</summary>
public sealed class SingleFileTests
{
    private const string Path = "2023-11-board/single-file/2023-11-board.html";

    private static readonly EmitContext Context = SampleEmit.Context with { WithSingleFile = true };

    private static readonly MemorySink Sink = SampleEmit.Emit(SamplePack.Whole, Context);

    private static readonly IDocument Page = Pages.Parse(Sink.Text(Path));

    [Fact]
    public void Emit_Writes_It_Only_Where_It_Is_Asked_For()
    {
        Assert.Equal([Path], Sink.Paths.Except(SampleEmit.Emit(SamplePack.Whole).Paths));
        Assert.Equal(Path, SingleFile.PathOf("2023-11-board"));
    }

    [Fact]
    public void Page_Names_No_Other_File()
    {
        string[] addresses = [.. Page.QuerySelectorAll("[href],[src],[srcset],[action],[data]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "other")];

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Matches("^(#|data:|https?:|mailto:)", address));
        Assert.Empty(Page.QuerySelectorAll("[src^=http],link[href^=http],script,iframe,object,embed,form"));
        Assert.DoesNotContain("url(", string.Concat(Page.QuerySelectorAll("style").Select(style => style.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Has_Each_Id_Once_And_Every_Link_Lands()
    {
        Assert.Empty(Pages.DuplicateIds(Page));
        Assert.Empty(Pages.BrokenLinks(Path, new Dictionary<string, IDocument> { [Path] = Page }, new HashSet<string> { Path }));
    }

    [Fact]
    public void Page_Holds_Every_Paper_And_No_Places_For_Page_Numbers()
    {
        Assert.Equal(
            [SamplePack.Whole.Title, .. SamplePack.Whole.Papers.Select(paper => paper.Symbol.Title), "Attachments"],
            Page.QuerySelectorAll("h1").Select(heading => heading.TextContent));
        Assert.Empty(Page.QuerySelectorAll(".page,.pages"));
    }

    [Fact]
    public void Page_May_Fetch_Run_And_Send_Nothing()
    {
        Assert.Equal(
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
            Page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"));
    }

    [Fact]
    public void Images_Attachments_And_Data_Are_Held_Byte_For_Byte()
    {
        Assert.Equal("not really a picture", Held(Page.QuerySelector("main img"), "src", "data:image/png;base64,"));
        IElement attachment = Assert.Single(Page.QuerySelectorAll(".attachments a"));
        Assert.Equal("not really a report", Held(attachment, "href", "data:application/pdf;base64,"));
        Assert.Equal(("Save peel 2021.pdf", "peel 2021.pdf"), (attachment.TextContent, attachment.GetAttribute("download")));
        Assert.Equal("#_attachment-1", Page.QuerySelector(".agenda a[href*=attachment]")?.GetAttribute("href"));

        IElement[] data = [.. Page.QuerySelectorAll(".files a")];
        Assert.Equal(3, data.Length);
        Assert.All(data, link => Assert.Equal(
            Sink.Text($"2023-11-board/data/{link.GetAttribute("download")}"), Held(link, "href", "data:text/csv;charset=utf-8;base64,")));
    }

    [Fact]
    public void Files_Of_Any_Length_Are_Held_Whole()
    {
        foreach (int length in new[] { 0, 1, 2, 3, (3 << 14) - 1, 3 << 14, (3 << 14) + 1, 400_000 })
        {
            string text = string.Create(length, 7, (span, _) => span.Fill('x'));
            var content = new MemoryContent([KeyValuePair.Create("a.pdf", text)]);
            using var stream = new MemoryStream();
            var html = new HtmlWriter();

            DataAddress.Write(stream, content, "a.pdf");
            DataAddress.Write(html, content, "a.pdf");

            string expected = "data:application/pdf;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
            Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));
            Assert.Equal(expected, Encoding.UTF8.GetString(html.Written));
        }
    }

    [Fact]
    public void Files_That_Are_Too_Large_Are_Named_And_Left_Out()
    {
        MemoryContent content = SampleEmit.Content
            .With("packs/2023-11-board/images/map one.png", new string('x', 5_000_001))
            .With("packs/2023-11-board/peel 2021.pdf", new string('y', 5_200_000));

        MemorySink sink = SampleEmit.Emit(SamplePack.Whole, Context with { Files = content });

        IDocument page = Pages.Parse(sink.Text(Path));
        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Equal("peel 2021.pdf is not in this file. Where the pack is published it is attachments/peel 2021.pdf.", page.QuerySelector("#_attachment-1")?.TextContent);
        Assert.Contains(page.QuerySelectorAll("main em"), words => words.TextContent.StartsWith("Picture that is not in this file: ", StringComparison.Ordinal));
        Assert.Equal(["images/map one.png (5.0 MB)", "attachments/peel 2021.pdf (5.2 MB)"], SingleFile.LeftOut(SamplePack.Whole, content).ToArray());
        Assert.Empty(SingleFile.LeftOut(SamplePack.Whole, SampleEmit.Content));
    }

    [Fact]
    public void Bytes_Are_The_Same_On_Any_Number_Of_Cores() => Assert.Equal(
        SampleEmit.Emit(SamplePack.Make("Many", 12), Context with { Workers = 1 }).Text(Path),
        SampleEmit.Emit(SamplePack.Make("Many", 12), Context with { Workers = 7 }).Text(Path));

    [Fact]
    public void Draft_Says_That_It_Is_One() =>
        Assert.Contains("<p class=\"draft\">", SampleEmit.Emit(SamplePack.Whole, Context with { IsDraft = true }).Text(Path), StringComparison.Ordinal);

    private static string Held(IElement? element, string attribute, string start)
    {
        string address = element?.GetAttribute(attribute) ?? string.Empty;
        Assert.StartsWith(start, address, StringComparison.Ordinal);
        return Encoding.UTF8.GetString(Convert.FromBase64String(address[start.Length..]));
    }
}
