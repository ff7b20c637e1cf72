using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>What came of looking for a browser.</summary>
/// <param name="Program">The browser's program, or null where there is none.</param>
/// <param name="Reason">Why there is none, as a sentence that says what to do; empty where there is one.</param>
public sealed record BrowserSearch(string? Program, string Reason)
{
    /// <summary>Names the browser's program; <c>none</c> stands for no browser at all.</summary>
    public const string Variable = "BOARDDOCS_BROWSER";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Looks for a browser: the one that is named, the one that <see cref="Variable"/> names, then Chrome, Chromium and Edge where they usually are.</summary>
    /// <param name="named">The program that the user named, or null.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static BrowserSearch Run(string? named, CancellationToken cancellation = default)
    {
        string? variable = Environment.GetEnvironmentVariable(Variable);
        return named is { Length: > 0 } ? Named(named, "--browser")
            : variable is "none" ? new BrowserSearch(null, $"{Variable} is 'none'.")
            : variable is { Length: > 0 } ? Named(variable, Variable)
            : Search(BrowserPlaces.OfThisMachine(), cancellation);
    }

    private static BrowserSearch Named(string program, string by) => File.Exists(program)
        ? new BrowserSearch(Path.GetFullPath(program), string.Empty)
        : new BrowserSearch(null, $"{by} names {program}, which is not there. Name the browser's program with its whole path.");

    private static BrowserSearch Search(ImmutableArray<string> places, CancellationToken cancellation) =>
        places.FirstOrDefault(place => File.Exists(place) && Starts(place, cancellation)) is string program
            ? new BrowserSearch(program, string.Empty)
            : new BrowserSearch(null, $"Chrome, Chromium or Edge was not found. Install one, or name its program with --browser or {Variable}.");

    // Ubuntu's chromium-browser may be a script that only says how to install a snap. On Windows, asking for the version opens a window.
    private static bool Starts(string program, CancellationToken cancellation) => OperatingSystem.IsWindows()
        || ChildProcess.Run(program, ["--version"], Path.GetTempPath(), Patience, cancellation).IsGood;
}
