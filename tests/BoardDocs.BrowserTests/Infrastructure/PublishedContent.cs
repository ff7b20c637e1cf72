using System.Text.Json;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Text;

namespace BoardDocs.BrowserTests;

/// <summary>A content folder, published into a temporary folder.</summary>
internal sealed class PublishedContent : IDisposable
{
    /// <summary>What stands for the pages that all packs share.</summary>
    public const string Site = "(all packs)";

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> alternativeTexts = new(StringComparer.Ordinal);

    public PublishedContent(string content)
    {
        Root = folder.PathOf("output");
        using (OutputFolder output = OutputFolder.Open(Root))
        {
            Publish(Compilation.Create(new FolderContent(content)), output.Sink);
            output.Commit();
        }

        Pages = [.. Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        ReadManifests();
    }

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>Every page, relative to the folder.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The pack of a page.</summary>
    public static string PackOf(string page) => page.Split('/') is [string pack, _, ..] ? pack : Site;

    /// <summary>A file of the output.</summary>
    public string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The address of a page.</summary>
    public string AddressOf(string page) => new Uri(PathOf(page)).AbsoluteUri;

    /// <summary>The alternative text that the manifest gives a figure with a picture; null for one that is words.</summary>
    /// <param name="page">The page it is shown on.</param>
    /// <param name="id">Its id there.</param>
    public string? AlternativeText(string page, string id)
    {
        string key = page.EndsWith("/print.html", StringComparison.Ordinal) || page.Contains("/single-file/", StringComparison.Ordinal) ? id : $"{PaperOf(page)}--{id}";
        return alternativeTexts.GetValueOrDefault($"{PackOf(page)}/{key}");
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private static void Publish(Compilation compilation, IEmitSink sink)
    {
        EmitResult result = compilation.Emit(sink);
        Assert.True(result.IsWritten, string.Join('\n', result.Diagnostics
            .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => $"{found.Location.Path}: {found.Id} {found.Message}")));
        foreach (string pack in compilation.Packs)
        {
            var again = new MemorySink();
            PackEmitter.Emit(compilation.GetBoundPack(pack), compilation.GetEmitContext(pack) with { WithSingleFile = true }, again);
            sink.Write(SingleFile.PathOf(pack), again[SingleFile.PathOf(pack)].AsSpan());
        }
    }

    private static string PaperOf(string page) =>
        Path.GetFileNameWithoutExtension(page) is var name && name == "index" ? "pack" : name;

    private void ReadManifests()
    {
        foreach (string file in Directory.EnumerateFiles(Root, "manifest.json", SearchOption.AllDirectories))
        {
            using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(file));
            string pack = Path.GetFileName(Path.GetDirectoryName(file)) ?? string.Empty;
            foreach (JsonElement paper in manifest.RootElement.GetProperty("papers").EnumerateArray())
            {
                // Tiles and grades are words on the page, not pictures.
                foreach (JsonElement figure in paper.GetProperty("figures").EnumerateArray().Where(figure => figure.GetProperty("kind").ToString() is not ("tiles" or "grades")))
                {
                    alternativeTexts.Add($"{pack}/{paper.GetProperty("id")}--{figure.GetProperty("id")}", figure.GetProperty("alt").ToString());
                }
            }
        }
    }
}
