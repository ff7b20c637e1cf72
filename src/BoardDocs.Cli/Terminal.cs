using Spectre.Console;

namespace BoardDocs.Cli;

/// <summary>Whether the program talks to a person at a terminal; <c>NO_COLOR</c> and <c>CI</c> are honoured.</summary>
internal static class Terminal
{
    /// <summary>Whether progress may be shown on standard error.</summary>
    public static bool ShowsProgress => !Console.IsErrorRedirected && !IsSet("CI");

    /// <summary>Whether a stream may carry colours.</summary>
    /// <param name="isRedirected">Whether the stream goes to a file or pipe.</param>
    public static bool UsesColour(bool isRedirected) =>
        !isRedirected && !IsSet("CI") && !IsSet("NO_COLOR") && AnsiConsole.Profile.Capabilities.Ansi;

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
