using System.Diagnostics;

namespace BoardDocs.BrowserTests;

/// <summary>Finds a browser of the Chromium family that this machine already has; none is ever downloaded.</summary>
internal static class InstalledBrowser
{
    /// <summary>Names the browser's program; <c>none</c> leaves the tests out.</summary>
    public const string Variable = "BOARDDOCS_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        .. new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" }
            .Select(Environment.GetEnvironmentVariable).OfType<string>()
            .SelectMany(folder => new[] { Path.Combine(folder, "Google", "Chrome", "Application", "chrome.exe"), Path.Combine(folder, "Microsoft", "Edge", "Application", "msedge.exe") }),
    ];

    /// <summary>The browser's program, or null where there is none.</summary>
    /// <exception cref="FileNotFoundException">The variable names a program that is not there.</exception>
    public static string? Find()
    {
        string? named = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(named))
        {
            return OnPath().Concat(Places).FirstOrDefault(program => File.Exists(program) && Starts(program));
        }

        return named == "none" ? null
            : File.Exists(named) ? named
            : throw new FileNotFoundException($"{Variable} names {named}, which is not there.");
    }

    private static IEnumerable<string> OnPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in Names
        select Path.Combine(folder, name);

    // Ubuntu's chromium-browser may be a script that only says how to install a snap.
    private static bool Starts(string program)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        var start = new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process? process = Process.Start(start);
        return process is not null && process.WaitForExit(TimeSpan.FromSeconds(20)) && process.ExitCode == 0;
    }
}
