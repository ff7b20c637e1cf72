using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>Where browsers of the Chromium family usually are.</summary>
internal static class BrowserPlaces
{
    private static readonly string[] Names =
        ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] Applications =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    /// <summary>Where that is on this machine, to go on from "was looked for".</summary>
    public static string InWords() => OperatingSystem.IsWindows()
        ? "in the folders for programs, of this computer and of this user,"
        : $"as {string.Join(", ", Names)} in the folders of PATH{(OperatingSystem.IsMacOS() ? " and in /Applications" : string.Empty)},";

    /// <summary>The programs that are worth a look on this machine, best first, whether they are there or not.</summary>
    public static ImmutableArray<string> OfThisMachine() =>
        OperatingSystem.IsWindows() ? [.. WindowsFolders.Select(Environment.GetEnvironmentVariable).OfType<string>().SelectMany(Under)]
        : OperatingSystem.IsMacOS() ? [.. Applications, .. OnPath()]
        : [.. OnPath()];

    private static string[] Under(string folder) =>
    [
        Path.Combine(folder, "Google", "Chrome", "Application", "chrome.exe"),
        Path.Combine(folder, "Chromium", "Application", "chrome.exe"),
        Path.Combine(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];

    private static IEnumerable<string> OnPath() => Names.SelectMany(ProgramKind.OnPath);
}
