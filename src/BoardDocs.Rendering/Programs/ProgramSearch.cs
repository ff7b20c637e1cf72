using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>What came of looking for a program that this one does not bring along.</summary>
/// <param name="Program">The program with its whole path, or null where there is none.</param>
/// <param name="Reason">Why there is none, as a sentence that says what to do; empty where there is one.</param>
public sealed record ProgramSearch(string? Program, string Reason)
{
    private const string None = "none";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Looks for a program: the one that the user named, the one that the variable names, then where it usually is.</summary>
    internal static ProgramSearch Run(ProgramKind kind, string? named, CancellationToken cancellation)
    {
        string? variable = Environment.GetEnvironmentVariable(kind.Variable);
        return named is { Length: > 0 } ? Named(named, kind.Option)
            : variable is { Length: > 0 } ? Named(variable, kind.Variable)
            : Search(kind, kind.Places(), cancellation);
    }

    /// <summary>Takes the first program of a kind that is there and starts.</summary>
    internal static ProgramSearch Search(ProgramKind kind, ImmutableArray<string> places, CancellationToken cancellation) =>
        places.FirstOrDefault(place => File.Exists(place) && Starts(place, cancellation)) is string program
            ? new ProgramSearch(program, string.Empty)
            : new ProgramSearch(null, $"{kind.Missing} Install {kind.Wanted}, or name its program with {kind.Option} or {kind.Variable}.");

    private static ProgramSearch Named(string program, string by) => program == None
        ? new ProgramSearch(null, $"{by} is '{None}', so that none was looked for. Leave it out, or name the program with its whole path.")
        : File.Exists(program)
            ? new ProgramSearch(Path.GetFullPath(program), string.Empty)
            : new ProgramSearch(null, $"{by} names {program}, which is not there. Name the program with its whole path.");

    // Ubuntu's chromium-browser may be a script that only says how to install a snap. On Windows, asking a browser for its version opens a window.
    private static bool Starts(string program, CancellationToken cancellation) => OperatingSystem.IsWindows()
        || ChildProcess.Run(program, ["--version"], Path.GetTempPath(), new ChildLimits(Patience), cancellation).IsGood;
}
