using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>What every start of a browser is given: no window, an empty profile of its own, and no network.</summary>
internal static class BrowserArguments
{
    // What a page needs of a browser, and nothing that it does for people in front of it. Names resolve to nothing, and what needs
    // no name goes to a proxy that is not there. Composing by the GPU process would take 150 MB more for a pack of 400 charts.
    private static readonly ImmutableArray<string> Always =
    [
        "--headless", "--disable-dev-shm-usage", "--disable-gpu", "--disable-gpu-compositing",
        "--no-first-run", "--no-default-browser-check", "--disable-extensions",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps", "--disable-breakpad",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
    ];

    /// <summary>Whether the browser's sandbox must be left out: Chromium refuses it to root.</summary>
    public static bool LeaveOutSandbox => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>The arguments before those that say what to do.</summary>
    /// <param name="folder">Takes the profile.</param>
    public static ImmutableArray<string> For(string folder) =>
    [
        .. Always,
        .. LeaveOutSandbox ? ["--no-sandbox"] : Array.Empty<string>(),
        "--user-data-dir=" + Path.Combine(folder, "profile"),
    ];
}
