using Microsoft.Playwright;

namespace BoardDocs.BrowserTests;

/// <summary>The print edition of every sample pack, laid out for paper.</summary>
[Collection(WithBrowser.Name)]
public sealed class PrintTests(BrowserSession session)
{
    // A4 without the style sheet's margins of 17 mm, at 96 pixels an inch.
    private const int SheetWidth = 665;

    public static TheoryData<string> Packs => [.. PageTests.PackNames];

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public async Task Edition_Is_Laid_Out_For_Paper(string pack)
    {
        await using IBrowserContext context = await session.Browser.NewContextAsync(new() { Offline = true });
        IPage tab = await OpenForPaper(context, session.Content.AddressOf(pack + "/print.html"));

        Assert.Empty(await tab.EvaluateAsync<string[]>(PageVisitor.Script("print-checks.js")));
    }

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public async Task Nothing_Is_Wider_Than_The_Sheet_Or_Lies_On_Something_Else(string pack)
    {
        await using IBrowserContext context = await session.Browser.NewContextAsync(new() { Offline = true });
        IPage tab = await OpenForPaper(context, session.Content.AddressOf(pack + "/print.html"));

        PageLayout layout = await PageVisitor.MeasureAsync(tab);

        Assert.Equal(SheetWidth, layout.Width);
        Assert.Empty(layout.Wide);
        Assert.Empty(layout.Cut);
        Assert.Empty(layout.Overlapping);
        Assert.Empty(layout.Small);
    }

    private static async Task<IPage> OpenForPaper(IBrowserContext context, string address)
    {
        IPage tab = await context.NewPageAsync();
        await tab.EmulateMediaAsync(new() { Media = Media.Print });
        await tab.SetViewportSizeAsync(SheetWidth, 1000);
        await tab.GotoAsync(address);
        return tab;
    }
}
