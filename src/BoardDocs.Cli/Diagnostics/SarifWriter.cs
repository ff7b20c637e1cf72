using System.Collections.Immutable;
using System.Text.Json;
using BoardDocs.Analysis;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>Writes findings, and what authors asked to pass over, as SARIF 2.1.0 (OASIS Standard, 27 March 2020).</summary>
internal sealed class SarifWriter(PathDisplay paths, IContentFiles files)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly SarifPlaces places = new(paths);
    private readonly DiagnosticFixes finder = new(files);
    private readonly Fingerprints fingerprints = new(new SourceLines(files));

    /// <summary>Writes the whole log with a line end behind it.</summary>
    /// <param name="output">Takes it.</param>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="suppressions">What was asked to be passed over, with what that was.</param>
    public void Write(Stream output, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Suppression> suppressions)
    {
        (Diagnostic Diagnostic, Suppression? Suppression)[] results =
        [
            .. diagnostics.Select(diagnostic => (diagnostic, (Suppression?)null))
                .Concat(suppressions.SelectMany(suppression => suppression.Findings.Select(finding => (finding, (Suppression?)suppression))))
                .OrderBy(result => result.Item1),
        ];
        using (Utf8JsonWriter json = JsonText.Open(output))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, results);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteRun(Utf8JsonWriter json, (Diagnostic Diagnostic, Suppression? Suppression)[] results)
    {
        var rules = new SarifRules(results.Select(result => result.Diagnostic));
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "BoardDocs");
        json.WriteString("semanticVersion", typeof(SarifWriter).Assembly.GetName().Version?.ToString(3));
        json.WriteString("language", "en-GB");
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
        places.WriteBases(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach ((Diagnostic diagnostic, Suppression? suppression) in results)
        {
            WriteResult(json, diagnostic, suppression, rules.IndexOf(diagnostic.Descriptor));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, Suppression? suppression, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SarifRules.LevelOf(diagnostic.Severity));
        SarifPlaces.WriteText(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        places.WriteLocation(json, diagnostic.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("boarddocsFinding/v1", fingerprints.Next(diagnostic));
        json.WriteEndObject();
        WriteFixes(json, diagnostic);
        WriteSuppressions(json, suppression);
        json.WriteEndObject();
    }

    private void WriteFixes(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        (SourceText text, ImmutableArray<CodeFix> fixes) = finder.Find(diagnostic);
        if (fixes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (CodeFix fix in fixes)
        {
            json.WriteStartObject();
            SarifPlaces.WriteText(json, "description", fix.Title);
            json.WriteStartArray("artifactChanges");
            WriteChanges(json, fix, text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteChanges(Utf8JsonWriter json, CodeFix fix, SourceText text)
    {
        json.WriteStartObject();
        places.WriteFile(json, fix.Path);
        json.WriteStartArray("replacements");
        foreach (TextChange change in fix.Changes)
        {
            json.WriteStartObject();
            SarifPlaces.WriteRegion(json, "deletedRegion", Location.In(fix.Path, text, change.Span));
            SarifPlaces.WriteText(json, "insertedContent", change.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>An empty list where there is none: where one result of a run has the list, SARIF wants it on all.</summary>
    private void WriteSuppressions(Utf8JsonWriter json, Suppression? suppression)
    {
        json.WriteStartArray("suppressions");
        if (suppression is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("justification", suppression.Reason);
            json.WriteStartObject("location");
            places.WriteLocation(json, suppression.Location);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
