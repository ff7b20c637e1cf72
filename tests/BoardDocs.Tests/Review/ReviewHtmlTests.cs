using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Review;

public sealed class ReviewHtmlTests
{
    private static readonly Lazy<string> LazyPage = new(() => Write(SampleReview.OfRealChange));

    [Fact]
    public void Write_Tells_A_Real_Change()
    {
        string withoutStyles = Regex.Replace(LazyPage.Value, "<style>.*?</style>", "<style></style>", RegexOptions.Singleline);
        Snapshot.Verify(Regex.Replace(withoutStyles, "(<svg [^>]*>).*?</svg>", "$1</svg>", RegexOptions.Singleline), "html", "Board");
    }

    [Fact]
    public void Write_Gives_Equal_Bytes_For_Equal_Reviews() => Assert.Equal(LazyPage.Value, Write(SampleReview.CompareRealChange()));

    [Fact]
    public void Write_Needs_Nothing_Else()
    {
        IDocument page = Parse(LazyPage.Value);
        Assert.Empty(page.QuerySelectorAll("script, iframe, object, embed, img, form, base"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.Matches("^(#|data:,$)", link.GetAttribute("href") ?? string.Empty));
        Assert.Empty(page.QuerySelectorAll("[src], [style], [onclick], [onload]"));
        Assert.DoesNotContain("url(", LazyPage.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", LazyPage.Value, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", LazyPage.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Has_Unique_Ids_Headings_In_Order_And_Named_Tables()
    {
        IDocument page = Parse(LazyPage.Value);
        string?[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById((link.GetAttribute("href") ?? "#")[1..])));
        int[] levels = [.. page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("svg"), drawing => Assert.False(string.IsNullOrEmpty(drawing.GetAttribute("aria-label"))));
    }

    [Fact]
    public void Write_Leaves_Out_The_Earliest_Points_Of_Long_Lines()
    {
        ReviewChange Of(string aspect, string? row) => new(ReviewSubjects.Figure, "pack", "paper", ReviewValue.Of("a"), ReviewValue.Of("b")) { Place = "figure", Aspect = aspect, Row = row, Column = "Line" };
        string page = Write(new ReviewResult(new ReviewLabels("main", "working tree")) { Changes = [.. Enumerable.Range(1, 60).Select(month => Of(FigureAspects.Point, $"{2018 + (month / 12)}-{(month % 12) + 1:00}")), Of(FigureAspects.AlternativeText, null)] });
        string[] rows = [.. Parse(page).QuerySelectorAll("tbody th").Select(row => row.TextContent)];
        Assert.Equal(("Line, Nov 2019", "Line, Jan 2023", "Alternative text (Line)", 40), (rows[0], rows[^2], rows[^1], rows.Length));
        Assert.Contains("And 21 more changes of it.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Shows_Figures_As_They_Were_And_Are()
    {
        IElement pair = Parse(LazyPage.Value).QuerySelectorAll(".pair")[0];
        Assert.Equal(["Before", "Now"], pair.QuerySelectorAll("h4").Select(heading => heading.TextContent));
        Assert.Equal(["Homicide - 12 Month Rolling Rates per 1000 Residents", "Homicide - Rolling Rates"], pair.QuerySelectorAll(".figure-title").Select(title => title.TextContent));
        string[] drawings = [.. pair.QuerySelectorAll(".wide svg").Select(drawing => drawing.OuterHtml)];
        Assert.Equal(2, drawings.Distinct().Count());
    }

    [Fact]
    public void Write_Marks_Words_By_Elements_And_By_Words_For_Listeners()
    {
        IElement prose = Assert.Single(Parse(LazyPage.Value).QuerySelectorAll("#text ~ .entry .words"));
        Assert.Contains(prose.QuerySelectorAll("del"), element => element.TextContent.StartsWith("removed: At this volume", StringComparison.Ordinal));
        Assert.Contains(prose.QuerySelectorAll("ins"), element => element.TextContent.StartsWith("added: Even", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Takes_Content_As_Text()
    {
        const string Evil = "<script>alert(1)</script><a href=\"https://evil.example\" onclick=\"x()\">\"'&\u202E";
        IDocument page = Parse(Write(new ReviewResult(new ReviewLabels(Evil, Evil))
        {
            Changes =
            [
                new ReviewChange(ReviewSubjects.Trend, Evil, Evil, ReviewValue.Of(Evil), ReviewValue.Of(Evil + "2")) { Measure = Evil, Area = Evil, Evidence = [Evil, $"{Evil}:1 {Evil} -> {Evil}"] },
                new ReviewChange(ReviewSubjects.Figure, Evil, Evil, ReviewValue.Of(Evil), ReviewValue.Of("x")) { Place = Evil, Aspect = FigureAspects.Title, Row = Evil, Column = Evil },
            ],
            Prose = [new ProseChange(Evil, Evil, Evil, Evil, "new")],
            Structure = [new StructureChange("section", StructureChangeKind.Renamed, Evil) { Title = Evil, Before = Evil, After = Evil, Pack = Evil, Paper = Evil }],
            Definitions = [new DefinitionChange(Evil, Evil, Evil, Evil, 1)],
            Data = [new DataChange(Evil, Evil, 1, Evil, Evil, Evil, default)],
            Notes = [new ReviewNote(Evil)],
        }));
        Assert.Empty(page.QuerySelectorAll("script, [onclick]"));
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")?.StartsWith('#') != true);
        Assert.DoesNotContain("\u202E", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", page.Body?.TextContent ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Says_So_Where_Nothing_Changes() =>
        Assert.Contains("Nothing that readers see changes.", Write(new ReviewResult(new ReviewLabels("a", "b"))), StringComparison.Ordinal);

    private static string Write(ReviewResult review)
    {
        using var stream = new MemoryStream();
        ReviewHtml.Write(stream, review);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
