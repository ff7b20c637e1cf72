using System.Text.Encodings.Web;
using System.Text.Json;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes <c>manifest.json</c>: every published value with its provenance (specs/output.md, Manifest).</summary>
internal sealed class ManifestWriter(Utf8JsonWriter json, PackMap map)
{
    private readonly ManifestValueWriter values = new(json);

    /// <summary>Writes the manifest of a pack.</summary>
    public static void Write(Stream stream, PackMap map, EmitContext context)
    {
        // Relaxed escaping leaves letters such as £ readable; the file is read as JSON and never put into a page.
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            new ManifestWriter(json, map).WritePack(context);
        }

        stream.WriteByte((byte)'\n');
    }

    private void WritePack(EmitContext context)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, "boarddocs-manifest/1"u8);
        json.WriteString("pack"u8, map.Pack.Id);
        json.WriteString("compiler"u8, context.CompilerVersion);
        json.WriteStartArray("inputs"u8);
        foreach (EmitInput input in context.Inputs.OrderBy(input => input.Path, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("path"u8, input.Path);
            json.WriteString("sha256"u8, input.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("papers"u8);
        foreach (BoundPaper paper in map.PublishedPapers)
        {
            WritePaper(paper);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePaper(BoundPaper paper)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, paper.Symbol.Id);
        json.WriteString("title"u8, paper.Symbol.Title);
        json.WriteString("period"u8, paper.Symbol.Period?.ToString());
        json.WriteString("area"u8, paper.Symbol.Area?.Id);
        json.WriteStartArray("figures"u8);
        foreach (BoundFigure figure in paper.Figures)
        {
            WriteFigure(figure);
        }

        json.WriteEndArray();
        values.Write(PublishedValue.AllOf(paper));
        json.WriteStartArray("claims"u8);
        foreach (BoundClaim claim in paper.Claims)
        {
            WriteClaim(claim);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFigure(BoundFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, figure.Symbol.Id);
        json.WriteNumber("number"u8, map.Number(figure.Symbol.PaperId, figure.Symbol.Ordinal));
        json.WriteString("kind"u8, figure.Symbol.Kind);
        json.WriteString("title"u8, figure.Symbol.Title);
        json.WriteString("alt"u8, figure.AlternativeText);
        json.WriteString("source"u8, figure.Source);
        json.WriteEndObject();
    }

    private void WriteClaim(BoundClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, claim.Expression.Text);
        json.WriteBoolean("holds"u8, claim.Holds);
        json.WriteNumber("line"u8, claim.Line);
        json.WriteEndObject();
    }
}
