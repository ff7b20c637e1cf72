namespace BoardDocs.Rendering;

/// <summary>Looks for a browser that can print.</summary>
public static class BrowserSearch
{
    /// <summary>Names the browser's program; <c>none</c> stands for no browser at all.</summary>
    public const string Variable = "BOARDDOCS_BROWSER";

    /// <summary>What is looked for.</summary>
    internal static readonly ProgramKind Kind = new(
        "--browser",
        Variable,
        $"Chrome, Chromium or Edge was looked for {BrowserPlaces.InWords()} and none that starts was found.",
        "one (on Debian with 'apt install chromium', on Windows with 'winget install Google.Chrome')",
        BrowserPlaces.OfThisMachine);

    /// <summary>Looks for a browser: the one that is named, the one that <see cref="Variable"/> names, then Chrome, Chromium and Edge where they usually are.</summary>
    /// <param name="named">The program that the user named, or null.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static ProgramSearch Run(string? named, CancellationToken cancellation = default) => ProgramSearch.Run(Kind, named, cancellation);
}
