using System.Collections.Immutable;

namespace BoardDocs.Rendering;

/// <summary>Looks for qpdf, which reads the PDF files of others.</summary>
public static class QpdfSearch
{
    /// <summary>Names the program; <c>none</c> stands for none at all.</summary>
    public const string Variable = "BOARDDOCS_QPDF";

    private static readonly ProgramKind Kind = new(
        "--qpdf",
        Variable,
        "qpdf was looked for on the PATH and where it is usually installed, and was not found.",
        "it (on Debian with 'apt install qpdf', on Windows with 'winget install QPDF.QPDF', on a Mac with 'brew install qpdf')",
        Places);

    /// <summary>Looks for qpdf: the one that is named, the one that <see cref="Variable"/> names, then where it usually is.</summary>
    /// <param name="named">The program that the user named, or null.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static ProgramSearch Run(string? named, CancellationToken cancellation = default) => ProgramSearch.Run(Kind, named, cancellation);

    private static ImmutableArray<string> Places() => OperatingSystem.IsWindows()
        ? [.. ProgramKind.OnPath("qpdf.exe"), .. Installed()]
        : [.. ProgramKind.OnPath("qpdf"), "/opt/homebrew/bin/qpdf", "/usr/local/bin/qpdf"];

    // The folder on Windows carries the version: qpdf 11.9.0.
    private static IEnumerable<string> Installed() =>
        Environment.GetEnvironmentVariable("ProgramFiles") is { Length: > 0 } programs && Directory.Exists(programs)
            ? Directory.EnumerateDirectories(programs, "qpdf*").Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin", "qpdf.exe"))
            : [];
}
