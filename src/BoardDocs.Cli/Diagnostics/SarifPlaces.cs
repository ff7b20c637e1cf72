using System.Text.Json;
using BoardDocs.Diagnostics;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>Writes places as SARIF has them: relative URIs below a named folder, regions from 1.</summary>
internal sealed class SarifPlaces(PathDisplay paths)
{
    // The name by which services that read SARIF know the root of the repository.
    private const string WorkingFolder = "%SRCROOT%";
    private const string ContentFolder = "CONTENT";

    private string Base => paths.IsBelowWorkingDirectory ? WorkingFolder : ContentFolder;

    /// <summary>Writes what the relative URIs are relative to; no address, which would be one machine's.</summary>
    public void WriteBases(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        WriteText(json, "description", paths.IsBelowWorkingDirectory ? "The folder that boarddocs was run in." : "The content folder.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a place as a physical location.</summary>
    public void WriteLocation(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(json, location.Path);
        WriteRegion(json, "region", location);
        json.WriteEndObject();
    }

    /// <summary>Writes which file.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="path">The path from the content folder.</param>
    public void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', paths.Show(path).Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Base);
        json.WriteEndObject();
    }

    /// <summary>Writes where in a file; the end column is that behind the last character.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string name, Location location)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", location.Start.Line + 1);
        json.WriteNumber("startColumn", location.Start.Character + 1);
        json.WriteNumber("endLine", location.End.Line + 1);
        json.WriteNumber("endColumn", location.End.Character + 1);
        json.WriteEndObject();
    }

    /// <summary>Writes a message object.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
