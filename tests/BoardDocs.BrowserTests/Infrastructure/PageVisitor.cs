using System.Reflection;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BoardDocs.BrowserTests;

/// <summary>One tab of the browser, which visits one page after another.</summary>
internal sealed class PageVisitor
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);
    private static readonly string Checks = Script("page-checks.js");

    private static readonly AxeRunOptions Axe = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    // What lies inside a picture is one image to assistive technology; axe cannot tell what lies behind its texts and asks about each.
    private static readonly AxeRunContext WithoutInsidesOfPictures = new() { Exclude = [new AxeSelector("svg *")] };

    private readonly IPage tab;
    private readonly PublishedContent content;
    private readonly List<string> unloaded = [];

    private PageVisitor(IPage tab, PublishedContent content)
    {
        this.tab = tab;
        this.content = content;
        tab.RequestFailed += (_, request) => unloaded.Add(request.Url);
        tab.Console += (_, message) => unloaded.Add(message.Text);
    }

    /// <summary>Opens a tab that has no network.</summary>
    public static async Task<PageVisitor> OpenAsync(IBrowser browser, PublishedContent content)
    {
        IBrowserContext context = await browser.NewContextAsync(new() { Offline = true });
        return new PageVisitor(await context.NewPageAsync(), content);
    }

    /// <summary>A script of this project.</summary>
    public static string Script(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Measures a page as it is laid out.</summary>
    public static async Task<PageLayout> MeasureAsync(IPage tab) =>
        (await tab.EvaluateAsync<JsonElement>(Checks)).Deserialize<PageLayout>(CamelCase) ?? throw new InvalidOperationException($"{tab.Url} could not be measured.");

    /// <summary>What axe-core finds on a page: rule, place and reason.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage tab) =>
        [.. (await tab.RunAxe(WithoutInsidesOfPictures, Axe)).Violations.SelectMany(Words)];

    /// <summary>Looks at a page with everything on it unfolded.</summary>
    public async Task<PageReport> VisitAsync(string page, int width)
    {
        unloaded.Clear();
        await tab.SetViewportSizeAsync(width, 900);
        await tab.GotoAsync(content.AddressOf(page));
        await tab.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => part.open = true)");
        PageLayout layout = await MeasureAsync(tab);
        await using AccessibilityTree tree = await AccessibilityTree.OpenAsync(tab);
        IReadOnlyList<SeenFigure> figures = await tree.FiguresAsync(layout.Figures);
        string[] notLoaded = [.. unloaded];

        // Axe asks for the style sheet once more, which a page on disk may not.
        return new PageReport(page, width, await ViolationsAsync(tab), layout, figures, notLoaded);
    }

    private static IEnumerable<string> Words(AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{violation.Id} at {node.Target}: {violation.Help}. {string.Join(' ', node.Any.Concat(node.All).Select(check => check.Message))}");
}
