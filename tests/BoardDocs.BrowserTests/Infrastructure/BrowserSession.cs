using System.Collections.Concurrent;
using BoardDocs.Rendering;
using Microsoft.Playwright;

namespace BoardDocs.BrowserTests;

/// <summary>One browser for all tests. Once one of them asks for it, every page of the sample packs is visited at each width; the tests read the reports.</summary>
public sealed class BrowserSession : IAsyncLifetime, IDisposable
{
    /// <summary>A phone, which is also what is left of a desktop window at 400 % zoom, and a desktop.</summary>
    internal static readonly int[] Widths = [320, 1280];

    private IPlaywright? driver;
    private IBrowser? browser;
    private readonly Lazy<PublishedContent> content = new(() => new PublishedContent(RepositoryFiles.PathOf("content")));
    private readonly Lazy<IReadOnlyList<PageReport>> reports;

    public BrowserSession() => reports = new(() => Task.Run(() => VisitAll(Browser, Content)).GetAwaiter().GetResult());

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Find() is not string program)
        {
            return;
        }

        driver = await Playwright.CreateAsync();
        browser = await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Headless = true,
            // Chromium refuses its sandbox to root.
            ChromiumSandbox = !Environment.IsPrivilegedProcess,
            Args = ["--disable-dev-shm-usage"],
        });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync() => await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);

    /// <inheritdoc/>
    public void Dispose()
    {
        driver?.Dispose();
        if (content.IsValueCreated)
        {
            content.Value.Dispose();
        }
    }

    /// <summary>The browser; skips the test where there is none.</summary>
    internal IBrowser Browser
    {
        get
        {
            Skip.If(browser is null, $"No Chromium, Chrome or Edge is installed (or {BrowserSearch.Variable} is \"none\").");
            return browser;
        }
    }

    /// <summary>The published sample packs; skips the test where there is no browser to show them.</summary>
    internal PublishedContent Content => Browser is not null ? content.Value : throw new InvalidOperationException("Nothing was published.");

    /// <summary>The reports of a pack; skips the test where there is no browser.</summary>
    internal IEnumerable<PageReport> Reports(string pack) => Content is null ? [] : reports.Value.Where(report => PublishedContent.PackOf(report.Page) == pack);

    private static async Task<IReadOnlyList<PageReport>> VisitAll(IBrowser browser, PublishedContent content)
    {
        var work = new ConcurrentQueue<(string Page, int Width)>(
            from page in content.Pages.OrderByDescending(page => new FileInfo(content.PathOf(page)).Length)
            from width in Widths
            select (page, width));
        int tabs = Math.Clamp(Environment.ProcessorCount, 1, 4);
        return [.. (await Task.WhenAll(Enumerable.Range(0, tabs).Select(_ => Visit(browser, content, work)))).SelectMany(part => part)];
    }

    private static async Task<List<PageReport>> Visit(IBrowser browser, PublishedContent content, ConcurrentQueue<(string Page, int Width)> work)
    {
        PageVisitor visitor = await PageVisitor.OpenAsync(browser, content);
        var done = new List<PageReport>();
        while (work.TryDequeue(out (string Page, int Width) next))
        {
            done.Add(await visitor.VisitAsync(next.Page, next.Width));
        }

        return done;
    }
}

/// <summary>Tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class WithBrowser : ICollectionFixture<BrowserSession>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "browser";
}
