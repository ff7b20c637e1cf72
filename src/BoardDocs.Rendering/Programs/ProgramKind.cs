using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>A kind of program that may be installed.</summary>
/// <param name="Option">The option that names one.</param>
/// <param name="Variable">The environment variable that names one.</param>
/// <param name="Missing">What was looked for and not found, as a sentence.</param>
/// <param name="Wanted">What to install, to go on from "Install".</param>
/// <param name="Places">Where it usually is, best first.</param>
internal sealed record ProgramKind(string Option, string Variable, string Missing, string Wanted, Func<ImmutableArray<string>> Places)
{
    /// <summary>Where a program would be in the folders that the system searches.</summary>
    public static IEnumerable<string> OnPath(string name) =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select Path.Combine(folder, name);
}
