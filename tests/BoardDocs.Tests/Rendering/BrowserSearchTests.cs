using BoardDocs.Rendering;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Rendering;

/// <summary>Looking for a browser.</summary>
public sealed class BrowserSearchTests
{
    [SkippableFact]
    public void Search_That_Finds_None_Says_What_Was_Looked_For_And_What_To_Install()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The places differ between systems.");

        ProgramSearch search = ProgramSearch.Search(BrowserSearch.Kind, [], default);

        Assert.Null(search.Program);
        Assert.Equal(
            "Chrome, Chromium or Edge was looked for as google-chrome, google-chrome-stable, chromium, chromium-browser, microsoft-edge, microsoft-edge-stable in the folders of PATH, and none that starts was found. "
            + "Install one (on Debian with 'apt install chromium', on Windows with 'winget install Google.Chrome'), or name its program with --browser or BOARDDOCS_BROWSER.",
            search.Reason);
    }

    [SkippableFact]
    public void Search_Passes_Over_A_Browser_That_Does_Not_Start()
    {
        using var folder = new TemporaryFolder();
        string good = FakeBrowser.Write(folder, "exit 0");
        string bad = folder.PathOf("bad");
        File.Copy(good, bad);
        File.WriteAllText(bad, "#!/bin/sh\nexit 1\n");

        Assert.Equal(good, ProgramSearch.Search(BrowserSearch.Kind, [folder.PathOf("none"), bad, good], default).Program);
        Assert.Contains(" none that starts was found. ", ProgramSearch.Search(BrowserSearch.Kind, [bad], default).Reason, StringComparison.Ordinal);
    }
}
