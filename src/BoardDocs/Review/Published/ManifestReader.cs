using System.Globalization;
using System.Text.Json;
using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>Reads <c>manifest.json</c> of a published pack (specs/schemas/manifest.schema.json).</summary>
public static class ManifestReader
{
    /// <summary>The version of the format that is read.</summary>
    public const string Schema = "boarddocs-manifest/1";

    /// <summary>The largest manifest that is read, in bytes: 64 MiB.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    private const string Family = "boarddocs-manifest/";
    private const int DeepestNesting = 16;
    private const string Again = "Fetch the file again, or build its pack again.";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = DeepestNesting };

    /// <summary>Reads a manifest; whatever the file holds, nothing is thrown but what the stream throws.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="shownAs">What the file is called in sentences.</param>
    public static ManifestReading Read(Stream stream, string shownAs)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        byte[] piece = new byte[1 << 16];
        for (int read; bytes.Length <= LargestFile && (read = stream.Read(piece)) > 0;)
        {
            bytes.Write(piece, 0, read);
        }

        return bytes.Length > LargestFile
            ? new ManifestReading(null, $"{shownAs} is larger than 64 MiB and no manifest of a pack. Name the manifest.json that a build wrote.")
            : Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), shownAs);
    }

    private static ManifestReading Read(ReadOnlyMemory<byte> bytes, string shownAs)
    {
        try
        {
            ReadOnlyMemory<byte> json = bytes.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
            using JsonDocument document = JsonDocument.Parse(json, Options);
            return WhyForeign(document.RootElement, shownAs) is { } fault
                ? new ManifestReading(null, fault)
                : new ManifestReading(ManifestElements.ReadPack(new ManifestElement(document.RootElement, string.Empty)), string.Empty);
        }
        catch (JsonException fault)
        {
            string line = fault.LineNumber is long number ? string.Create(CultureInfo.InvariantCulture, $" at line {number + 1}") : string.Empty;
            return new ManifestReading(null, $"{shownAs} breaks off or is damaged{line}, so it cannot be read as a manifest. {Again}");
        }
        catch (ManifestFormatException fault)
        {
            return new ManifestReading(null, $"{shownAs} cannot be read as a manifest: {fault.Message}. {Again}");
        }
    }

    private static string? WhyForeign(JsonElement root, string shownAs)
    {
        string? schema = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("schema", out JsonElement named) && named.ValueKind == JsonValueKind.String
            ? named.GetString()
            : null;
        return schema == Schema ? null
            : schema?.StartsWith(Family, StringComparison.Ordinal) == true
                ? $"{shownAs} is a manifest of version {ManifestElement.Shorten(schema[Family.Length..])}, and this program reads version {Schema[Family.Length..]}. Use the version of BoardDocs that wrote it, or build its pack again."
                : $"{shownAs} is no manifest of a pack: its first key is not \"schema\": \"{Schema}\". Name the manifest.json that a build wrote.";
    }
}
