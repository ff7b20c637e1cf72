using BoardDocs.Review;
using BoardDocs.Text;
using Microsoft.Playwright;

namespace BoardDocs.BrowserTests;

/// <summary>The page of a review of the project's own content, as a phone and as a desktop show it.</summary>
[Collection(WithBrowser.Name)]
public sealed class ReviewPageTests(BrowserSession session)
{
    private const string Paper = "packs/2023-11-board/performance-report.md";

    /// <summary>What is edited, so that the page has every part: a cell, a method, words, a heading, a title, an id, a term, and an error to note.</summary>
    private static readonly (string Path, string Old, string New)[] Edits =
    [
        ("data/recorded-offences.csv", "Avon and Somerset,Homicide,2023-08,0", "Avon and Somerset,Homicide,2023-08,41"),
        ("catalogue/groups.yml", "average: pooled", "average: mean"),
        ("catalogue/glossary.yml", "glossary:\n", "glossary:\n  XYZ: { title: A term, text: It was not there before. }\n"),
        (Paper, "At this volume a few cases move the rate.", "Even a few cases move the rate at this volume."),
        (Paper, "# Reduce Serious Violence", "# Reduce Serious and Organised Violence"),
        (Paper, "title: Homicide - 12 Month Rolling Rates per 1000 Residents", "title: Homicide - Rolling Rates"),
        (Paper, "`= homicide.trend`", "`= homicid.trend`"),
    ];

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_Page_Keeps_The_Rules_Of_WCAG_22_AA_And_Fits(int width)
    {
        IBrowser browser = session.Browser;
        using var folder = new TemporaryFolder();
        string file = folder.PathOf("review.html");
        ReviewResult review = Compare();
        await using (FileStream output = File.Create(file))
        {
            ReviewHtml.Write(output, review);
        }

        await using IBrowserContext context = await browser.NewContextAsync(new() { Offline = true });
        IPage tab = await context.NewPageAsync();
        var unloaded = new List<string>();
        tab.RequestFailed += (_, request) => unloaded.Add(request.Url);
        tab.Console += (_, message) => unloaded.Add(message.Text);
        await tab.SetViewportSizeAsync(width, 900);
        await tab.GotoAsync(new Uri(file).AbsoluteUri);
        PageLayout layout = await PageVisitor.MeasureAsync(tab);

        Assert.Equal(9, await tab.Locator("main > section").CountAsync());
        Assert.NotEqual(0, await tab.Locator(".pair svg:visible").CountAsync());
        Assert.Empty(unloaded);
        Assert.Equal((width, width), (layout.Width, Math.Max(layout.ScrollWidth, layout.Width)));
        Assert.Empty(layout.Cut);
        Assert.Empty(layout.Overlapping);
        Assert.Empty(layout.Small);
        Assert.Empty(await PageVisitor.ViolationsAsync(tab));
    }

    private static ReviewResult Compare()
    {
        MemoryContent before = new(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("content")));
        MemoryContent after = Edits.Aggregate(before, (content, edit) =>
        {
            string text = content.ReadText(edit.Path).Content;
            Assert.Contains(edit.Old, text, StringComparison.Ordinal);
            return content.With(edit.Path, text.Replace(edit.Old, edit.New, StringComparison.Ordinal));
        });
        return PackReview.Compare(Compilation.Create(before), Compilation.Create(after), new ReviewLabels("main", "working tree"));
    }
}
