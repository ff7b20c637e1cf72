using AngleSharp.Dom;
using BoardDocs.Binding;
using BoardDocs.Emit;

namespace BoardDocs.Tests.Emit;

/// <summary>What the print edition has ready for whoever prints it.</summary>
public sealed class PrintEditionTests
{
    private static readonly MemorySink Sink = SampleEmit.Emit(SamplePack.Whole, SampleEmit.Context with { Draw = SamplePictures.Draw });

    private static readonly IDocument Print = Pages.Parse(Sink.Text("2023-11-board/print.html"));

    [Fact]
    public void Places_For_Page_Numbers_Are_Empty_And_Name_Ids_That_Are_There()
    {
        IElement[] places = [.. Print.QuerySelectorAll("span.page")];

        Assert.Equal(Print.QuerySelectorAll(".contents-block li").Length, places.Count(place => !place.HasAttribute("data-range")));
        Assert.All(places, place => Assert.Equal(string.Empty, place.TextContent));
        Assert.All(places, place => Assert.NotNull(Print.GetElementById(place.GetAttribute("data-page") ?? string.Empty)));
    }

    [Fact]
    public void Agenda_Has_A_Place_For_The_Pages_Of_Each_Paper_And_Attachment_Up_To_The_Next()
    {
        Assert.Equal(
            [("performance-report--_top", "pack--_item-3"), ("pack--_item-3", "minutes--_top")],
            Print.QuerySelectorAll(".agenda span.page[data-before]").Select(place => (place.GetAttribute("data-page"), place.GetAttribute("data-before"))));
        Assert.Equal(Print.QuerySelectorAll(".agenda tbody tr").Length, Print.QuerySelectorAll(".agenda tbody td.pages").Length);
    }

    [Fact]
    public void Pages_On_Screen_Have_No_Places_For_Page_Numbers() =>
        Assert.DoesNotContain("data-page", Sink.Text("2023-11-board/index.html") + Sink.Text("2023-11-board/performance-report.html"), StringComparison.Ordinal);

    [Fact]
    public void Every_Paper_Has_Sheets_Of_Its_Own_With_Its_Title_At_The_Head()
    {
        string[] names = [.. Print.QuerySelectorAll("article.paper").Select(article => article.GetAttribute("style") ?? string.Empty)];

        Assert.Equal(["page: part-1", "page: part-3"], names);
        Assert.Contains("@page part-1 { @top-left { content: \"Performance ", Print.QuerySelector("head style")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Attachment_Has_A_Title_Page_Where_The_Agenda_Has_It()
    {
        IElement page = Print.QuerySelectorAll("section.attachment").Single();

        Assert.Equal("page: part-2", page.GetAttribute("style"));
        Assert.Equal("performance-report--_top", page.PreviousElementSibling?.GetAttribute("aria-labelledby"));
        Assert.Equal("minutes--_top", page.NextElementSibling?.GetAttribute("aria-labelledby"));
        Assert.Equal("Inspection follow up", page.QuerySelector("h1#pack--_item-3")?.TextContent);
        Assert.Equal(["attachments/peel%202021.pdf"], page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("3", page.QuerySelector("div.attached:empty")?.GetAttribute("data-item"));
        Assert.Equal("#pack--_item-3", Print.QuerySelectorAll(".agenda a").Single(link => link.TextContent == "Inspection follow up").GetAttribute("href"));
        Assert.Contains("attachments/peel%202021.pdf", Sink.Text("2023-11-board/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Attachments_Before_Every_Paper_And_In_Other_Forms_Keep_Their_Places()
    {
        AgendaItem[] items = [.. new[] { "a.pdf", null, "b.docx", "c.PDF" }.Select((file, place) => new AgendaItem(place + 1, $"Item {place}", file is null ? "performance-report" : null, file, []))];

        Assert.Equal(
            ["pack--_item-1", "performance-report--_top", "pack--_item-4", "minutes--_top"],
            PrintPart.AllOf(SamplePack.Whole with { Items = [.. items] }).Select(part => part.TopId));
        Assert.Equal(2, Pages.Parse(SampleEmit.Emit(SamplePack.Whole with { Items = [.. items] }, SampleEmit.Context with { IsDraft = true }).Text("2023-11-board/print.html")).QuerySelectorAll("section.attachment").Length);
    }

    [Fact]
    public void Titles_Cannot_End_The_Style_They_Stand_In()
    {
        var pack = SamplePack.Whole with { Title = "Board \"A\" </style><script>\n – Übersicht" };

        string style = PrintStyle.Of(PackMap.Of(pack));

        Assert.Contains("content: \"Board \\22 A\\22  \\3c \\2f style\\3e \\3c script\\3e \\a  – Übersicht\";", style, StringComparison.Ordinal);
        Assert.DoesNotContain('<', style);
    }
}
