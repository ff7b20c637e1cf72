using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>Writes a review as <c>boarddocs-review/1</c> (specs/schemas/review.schema.json).</summary>
public static class ReviewJson
{
    // Relaxed escaping leaves letters such as £ readable; the file is read as JSON and never put into a page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the whole document with a line end behind it.</summary>
    public static void Write(Stream output, ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(review);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema"u8, "boarddocs-review/1"u8);
            json.WriteString("base"u8, review.Labels.Base);
            json.WriteString("head"u8, review.Labels.Head);
            ImmutableArray<ReviewChange> changes = ListedChanges.Of(review.Changes);
            WriteArray(json, "changes", changes, WriteChange);
            WriteArray(json, "prose", review.Prose, WriteProse);
            WriteArray(json, "structure", review.Structure, WriteStructure);
            WriteArray(json, "definitions", review.Definitions, WriteDefinition);
            WriteArray(json, "data", review.Data, WriteData);
            WriteArray(json, "notes", [.. review.Notes, .. ListedChanges.Notes(review.Changes.Length, changes.Length)], WriteNote);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChange(Utf8JsonWriter json, ReviewChange change)
    {
        json.WriteString("what"u8, change.What);
        json.WriteString("pack"u8, change.Pack);
        json.WriteString("paper"u8, change.Paper);
        json.WriteString("measure"u8, change.Measure);
        json.WriteString("series"u8, change.Series);
        json.WriteString("area"u8, change.Area);
        json.WriteString("period"u8, change.Period?.ToString());
        json.WriteString("periodBefore"u8, change.PeriodBefore?.ToString());
        json.WriteString("window"u8, change.Window);
        json.WriteString("group"u8, change.Group);
        json.WriteString("place"u8, change.Place);
        json.WriteString("aspect"u8, change.Aspect);
        json.WriteString("row"u8, change.Row);
        json.WriteString("column"u8, change.Column);
        WriteValue(json, "before", change.Before);
        WriteValue(json, "after", change.After);
        WriteTexts(json, "causes", change.Causes.Select(ReviewCauses.ToText));
        WriteTexts(json, "evidence", change.Evidence);
    }

    private static void WriteProse(Utf8JsonWriter json, ProseChange change)
    {
        json.WriteString("pack"u8, change.Pack);
        json.WriteString("paper"u8, change.Paper);
        json.WriteString("section"u8, change.Section);
        json.WriteString("before"u8, change.Before);
        json.WriteString("after"u8, change.After);
    }

    private static void WriteStructure(Utf8JsonWriter json, StructureChange change)
    {
        json.WriteString("what"u8, change.What);
        json.WriteString("kind"u8, change.Kind.ToString().ToLowerInvariant());
        json.WriteString("pack"u8, change.Pack);
        json.WriteString("paper"u8, change.Paper);
        json.WriteString("id"u8, change.Id);
        json.WriteString("title"u8, change.Title);
        json.WriteString("before"u8, change.Before);
        json.WriteString("after"u8, change.After);
    }

    private static void WriteDefinition(Utf8JsonWriter json, DefinitionChange change)
    {
        json.WriteString("path"u8, change.Path);
        json.WriteNumber("line"u8, change.Line);
        json.WriteString("key"u8, change.Key);
        json.WriteString("before"u8, change.Before);
        json.WriteString("after"u8, change.After);
    }

    private static void WriteData(Utf8JsonWriter json, DataChange change)
    {
        json.WriteString("dataset"u8, change.Dataset);
        json.WriteString("path"u8, change.Path);
        json.WriteNumber("line"u8, change.Line);
        json.WriteString("kind"u8, change.Kind.ToString().ToLowerInvariant());
        json.WriteString("column"u8, change.Column);
        json.WriteString("area"u8, change.Area);
        json.WriteString("series"u8, change.Series.Length > 0 ? change.Series : null);
        json.WriteString("period"u8, change.Period.ToString());
        WriteValue(json, "before", ReviewValue.Of(change.Before));
        WriteValue(json, "after", ReviewValue.Of(change.After));
    }

    private static void WriteNote(Utf8JsonWriter json, ReviewNote note)
    {
        json.WriteString("message"u8, note.Message);
        json.WriteString("path"u8, note.Path);
        WriteValue(json, "line", ReviewValue.Of(note.Line));
    }

    private static void WriteValue(Utf8JsonWriter json, string name, ReviewValue value)
    {
        json.WritePropertyName(name);
        switch (value)
        {
            case { Number: double number }:
                json.WriteNumberValue(number);
                break;
            case { Flag: bool flag }:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteStringValue(value.Text);
                break;
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
