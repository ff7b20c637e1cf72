using System.Text.Encodings.Web;
using System.Text.Json;
using BoardDocs.Analysis;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>Writes diagnostics as <c>boarddocs-check/1</c> (specs/schemas/check.schema.json).</summary>
internal sealed class JsonDiagnosticWriter(PathDisplay paths, IContentFiles files)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes the whole document with a line end behind it.</summary>
    public void Write(Stream output, IEnumerable<Diagnostic> diagnostics)
    {
        using (var json = new Utf8JsonWriter(output, Options))
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
        // A fix replaces text; a data file is not held as text, and a file that is gone has none.
        if (diagnostic.Suggestion is null || files.GetStatus(diagnostic.Location.Path) != ContentFileStatus.Readable)
        {
            return;
        }

        SourceText text = files.ReadText(diagnostic.Location.Path);
        foreach (CodeFix fix in CodeFixCatalog.Find(diagnostic, text))
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
