using System.Text.Json;
using Microsoft.Playwright;

namespace BoardDocs.BrowserTests;

/// <summary>Asks the browser what it tells assistive technology.</summary>
internal sealed class AccessibilityTree : IAsyncDisposable
{
    private readonly ICDPSession session;
    private readonly int root;

    private AccessibilityTree(ICDPSession session, int root)
    {
        this.session = session;
        this.root = root;
    }

    /// <summary>Opens the tree of the page as it stands.</summary>
    public static async Task<AccessibilityTree> OpenAsync(IPage page)
    {
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Accessibility.enable");
        JsonElement document = await Send(session, "DOM.getDocument", new() { ["depth"] = 0 });
        return new AccessibilityTree(session, document.GetProperty("root").GetProperty("nodeId").GetInt32());
    }

    /// <summary>The figures of a page, given in the page's order.</summary>
    public async Task<IReadOnlyList<SeenFigure>> FiguresAsync(IReadOnlyList<FigureTitle> titles)
    {
        JsonElement found = await Send(session, "DOM.querySelectorAll", new() { ["nodeId"] = root, ["selector"] = ".figure" });
        int[] nodes = [.. found.GetProperty("nodeIds").EnumerateArray().Select(node => node.GetInt32())];
        var figures = new List<SeenFigure>();
        foreach ((int node, FigureTitle title) in nodes.Zip(titles))
        {
            figures.Add(await Figure(node, title));
        }

        return figures;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await session.DetachAsync();

    private async Task<SeenFigure> Figure(int node, FigureTitle title)
    {
        JsonElement own = await Send(session, "Accessibility.getPartialAXTree", new() { ["nodeId"] = node, ["fetchRelatives"] = false });
        JsonElement images = await Send(session, "Accessibility.queryAXTree", new() { ["nodeId"] = node, ["role"] = "image" });
        return new SeenFigure(
            title,
            own.GetProperty("nodes").EnumerateArray().Where(found => Text(found, "role") == "group").Select(found => Text(found, "name")).SingleOrDefault(string.Empty),
            [.. images.GetProperty("nodes").EnumerateArray().Where(image => !image.GetProperty("ignored").GetBoolean()).Select(image => (Text(image, "name"), Text(image, "description")))]);
    }

    private static async Task<JsonElement> Send(ICDPSession session, string method, Dictionary<string, object> arguments) =>
        await session.SendAsync(method, arguments) ?? throw new InvalidOperationException($"The browser did not answer {method}.");

    private static string Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out JsonElement value) && value.TryGetProperty("value", out JsonElement text) ? text.ToString() : string.Empty;
}
