using System.ComponentModel;
using System.Diagnostics;
using BoardDocs.Tests.Cli;

namespace BoardDocs.Tests.Rendering;

/// <summary>Programs that know nothing of this one, and read the same files.</summary>
internal static class PdfTools
{
    /// <summary>What a program says about a file; skips the test where it is not installed.</summary>
    public static string Run(string program, params string[] arguments)
    {
        try
        {
            CliResult result = CliProgram.Finish(new ProcessStartInfo(program, arguments));
            Assert.True(result.ExitCode == 0, $"{program} ended with {result.ExitCode}: {result.Error}");
            return result.Output;
        }
        catch (Win32Exception)
        {
            Skip.If(true, $"{program} is not installed.");
            throw;
        }
    }

    /// <summary>The lines of <c>pdfinfo</c> by their names.</summary>
    public static IReadOnlyDictionary<string, string> Information(string file) => Run("pdfinfo", file).Split('\n')
        .Select(line => line.Split(':', 2))
        .Where(line => line.Length == 2)
        .ToDictionary(line => line[0], line => line[1].Trim(), StringComparer.Ordinal);

    /// <summary>The text of each page as it is laid out.</summary>
    public static string[] Pages(string file) => Run("pdftotext", "-layout", file, "-").Split('\f')[..^1];
}
