using System.Text;
using BoardDocs.Diagnostics;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>Prints diagnostics as <c>path:line:column: error BD2001: sentence</c>, the source line and a caret.</summary>
internal sealed class TextDiagnosticWriter(TextWriter output, PathDisplay paths, SourceLines lines, bool useColour)
{
    private const int MaximumLineLength = 160;

    /// <summary>Prints one diagnostic.</summary>
    public void Write(Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;
        string severity = diagnostic.Severity.ToWord();
        output.WriteLine($"{paths.Show(location.Path)}:{location.Start.Line + 1}:{location.Start.Character + 1}: {Colour(severity, diagnostic.Severity)} {diagnostic.Id}: {diagnostic.Message}");
        if (lines.Read(location.Path, location.Start.Line) is { Length: > 0 } line)
        {
            WriteSource(line, location);
        }
    }

    private void WriteSource(string line, Location location)
    {
        int start = Math.Min(location.Start.Character, line.Length);
        int end = location.End.Line == location.Start.Line ? Math.Min(location.End.Character, line.Length) : line.Length;
        int first = start > MaximumLineLength - 40 ? start - 40 : 0;
        string shown = line[first..Math.Min(line.Length, first + MaximumLineLength)];
        output.WriteLine("    " + PrintableText.Of(shown));
        output.WriteLine("    " + Blanks(shown, start - first) + new string('^', Math.Clamp(end - start, 1, MaximumLineLength - (start - first))));
    }

    /// <summary>Blanks that keep tabs, so that the caret stands under its text.</summary>
    private static string Blanks(string shown, int count)
    {
        var blanks = new StringBuilder(count);
        for (int i = 0; i < count; i++)
        {
            blanks.Append(i < shown.Length && shown[i] == '\t' ? '\t' : ' ');
        }

        return blanks.ToString();
    }

    private string Colour(string word, DiagnosticSeverity severity)
    {
        if (!useColour)
        {
            return word;
        }

        string code = severity switch { DiagnosticSeverity.Error => "31", DiagnosticSeverity.Warning => "33", _ => "36" };
        return $"\u001b[1;{code}m{word}\u001b[0m";
    }
}
