using System.Collections.Immutable;
using System.Text.Json;
using BoardDocs.Analysis;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>Writes diagnostics as <c>boarddocs-check/1</c> (specs/schemas/check.schema.json).</summary>
internal sealed class JsonDiagnosticWriter(PathDisplay paths, IContentFiles files)
{
    private readonly DiagnosticFixes finder = new(files);

    /// <summary>Writes the whole document with a line end behind it.</summary>
    public void Write(Stream output, IEnumerable<Diagnostic> diagnostics)
    {
        using (Utf8JsonWriter json = JsonText.Open(output))
        {
            json.WriteStartObject();
            json.WriteString("schema", "boarddocs-check/1");
            json.WriteStartArray("diagnostics");
            foreach (Diagnostic diagnostic in diagnostics)
            {
                WriteDiagnostic(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity.ToWord());
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.Location);
        json.WriteStartArray("fixes");
        WriteFixes(json, diagnostic);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFixes(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        (SourceText text, ImmutableArray<CodeFix> fixes) = finder.Find(diagnostic);
        foreach (CodeFix fix in fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteStartArray("changes");
            foreach (TextChange change in fix.Changes)
            {
                json.WriteStartObject();
                WritePlace(json, Location.In(fix.Path, text, change.Span));
                json.WriteString("newText", change.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteString("path", paths.Show(location.Path));
        json.WriteNumber("line", location.Start.Line + 1);
        json.WriteNumber("column", location.Start.Character + 1);
        json.WriteNumber("endLine", location.End.Line + 1);
        json.WriteNumber("endColumn", location.End.Character + 1);
    }
}
