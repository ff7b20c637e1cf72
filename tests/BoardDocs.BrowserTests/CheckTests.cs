using Microsoft.Playwright;

namespace BoardDocs.BrowserTests;

/// <summary>The checks themselves: they find what they are there to find.</summary>
[Collection(WithBrowser.Name)]
public sealed class CheckTests(BrowserSession session)
{
    private const string Faulty = """
        <!doctype html><html><head><title>Faults</title></head><body style="margin: 0">
        <p id="faint" style="color: #bbbbbb; background: #ffffff">Faint</p>
        <div id="wide" style="width: 400px; background: #eeeeee">Wide</div>
        <p id="long" style="white-space: nowrap">A line that goes on and on and on and on, over the edge of the window</p>
        <p id="clipped" style="width: 60px; overflow: hidden; white-space: nowrap">Clipped at the end</p>
        <p id="over" style="margin: 0; height: 4px">Over</p><p id="under" style="margin: 0">Under</p>
        <svg id="picture" viewBox="0 0 720 100" width="300" role="img" aria-label="Picture"><text x="20" y="50" font-size="15">Small</text></svg>
        </body></html>
        """;

    [SkippableFact]
    public async Task Measurements_Find_What_Is_Wide_Cut_Small_Or_Overlapping()
    {
        await using IBrowserContext context = await session.Browser.NewContextAsync(new() { Offline = true });

        PageLayout layout = await PageVisitor.MeasureAsync(await Open(context));

        Assert.True(layout.ScrollWidth > layout.Width);
        Assert.Contains("#wide div", layout.Wide);
        Assert.Contains(layout.Cut, text => text.StartsWith("#long p ", StringComparison.Ordinal));
        Assert.Contains("#clipped p \"Clipped at the end\"", layout.Cut);
        Assert.Equal(["#over p \"Over\" and #under p \"Under\""], layout.Overlapping);
        Assert.Equal(["#picture text \"Small\": 6.3 px"], layout.Small);
    }

    [SkippableFact]
    public async Task Axe_Finds_Faint_Text_And_A_Missing_Language()
    {
        await using IBrowserContext context = await session.Browser.NewContextAsync(new() { Offline = true });

        IReadOnlyList<string> violations = await PageVisitor.ViolationsAsync(await Open(context));

        Assert.Contains(violations, violation => violation.StartsWith("color-contrast at #faint:", StringComparison.Ordinal));
        Assert.Contains(violations, violation => violation.StartsWith("html-has-lang at html:", StringComparison.Ordinal));
    }

    private static async Task<IPage> Open(IBrowserContext context)
    {
        IPage tab = await context.NewPageAsync();
        await tab.SetViewportSizeAsync(320, 900);
        await tab.SetContentAsync(Faulty);
        return tab;
    }
}
