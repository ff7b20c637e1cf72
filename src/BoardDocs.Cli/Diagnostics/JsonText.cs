using System.Text.Encodings.Web;
using System.Text.Json;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>How the program writes JSON: indented, LF, letters as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Opens a writer.</summary>
    public static Utf8JsonWriter Open(Stream output) => new(output, Options);
}
