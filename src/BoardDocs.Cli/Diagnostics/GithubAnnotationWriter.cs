using System.Globalization;
using BoardDocs.Diagnostics;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>Prints findings as workflow commands, which GitHub shows as annotations of the lines they are about.</summary>
internal sealed class GithubAnnotationWriter(TextWriter output, PathDisplay paths)
{
    /// <summary>Prints each finding on a line of its own that ends with LF.</summary>
    public void Write(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Write(diagnostic);
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        IEnumerable<string> properties = Properties(diagnostic).Select(property => $"{property.Name}={EscapeProperty(property.Value)}");
        output.Write($"::{CommandOf(diagnostic.Severity)} {string.Join(',', properties)}::{EscapeData(diagnostic.Message)}\n");
    }

    private IEnumerable<(string Name, string Value)> Properties(Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;
        yield return ("file", paths.Show(location.Path));
        yield return ("line", Number(location.Start.Line));

        // GitHub refuses columns where an annotation covers several lines.
        bool isOneLine = location.Start.Line == location.End.Line;
        if (isOneLine)
        {
            yield return ("col", Number(location.Start.Character));
        }

        yield return ("endLine", Number(location.End.Line));
        if (isOneLine)
        {
            yield return ("endColumn", Number(location.End.Character));
        }

        yield return ("title", diagnostic.Id);
    }

    private static string Number(int fromZero) => (fromZero + 1).ToString(CultureInfo.InvariantCulture);

    private static string CommandOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "notice" : severity.ToWord();

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
