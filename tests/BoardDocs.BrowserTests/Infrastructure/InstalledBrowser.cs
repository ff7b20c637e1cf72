using BoardDocs.Rendering;

namespace BoardDocs.BrowserTests;

/// <summary>Finds a browser of the Chromium family that this machine already has; none is ever downloaded.</summary>
internal static class InstalledBrowser
{
    /// <summary>The browser's program, or null where there is none.</summary>
    /// <exception cref="FileNotFoundException">The variable names a program that is not there: the tests that were wanted must not be skipped.</exception>
    public static string? Find()
    {
        ProgramSearch search = BrowserSearch.Run(null);
        bool isNamed = Environment.GetEnvironmentVariable(BrowserSearch.Variable) is not (null or "" or "none");
        return search.Program ?? (isNamed ? throw new FileNotFoundException(search.Reason) : null);
    }
}
