using System.Collections.Immutable;
using System.Text.Json;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.RealData;

/// <summary>A pack about the published figures, compiled from a folder on disk.</summary>
internal sealed class RealPack
{
    private readonly MemorySink sink = new();
    private readonly Dictionary<(string Area, string Measure, string Period), JsonElement> values = [];

    public RealPack()
    {
        using var folder = new TemporaryFolder();
        RealFolder.Write(folder, Figures);
        Result = Compilation.Create(new FolderContent(folder.Path)).Emit(sink);
        if (Result.IsWritten)
        {
            ReadManifest();
        }
    }

    public PublishedFigures Figures { get; } = new();

    public EmitResult Result { get; }

    /// <summary>How many values the manifest holds.</summary>
    public int ValueCount => values.Count;

    /// <summary>What was found, one line each.</summary>
    public static IEnumerable<string> Words(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Select(item => $"{item.Location.Path}:{item.Location.Start} {item.Id} {item.Message}");

    public JsonElement Value(string force, string offence, string month) =>
        values[(PublishedFigures.Id(force), PublishedFigures.Id(offence), month)];

    /// <summary>The lines of the data file behind a chart, without its header.</summary>
    public string[][] Drawn(string force, string offence) =>
    [
        .. sink.Text($"{RealFolder.Pack}/data/{PublishedFigures.Id(force)}.{PublishedFigures.Id(offence)}-rolling12.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')),
    ];

    /// <summary>Every rolling year that was published, beside what the manifest says of it.</summary>
    public IEnumerable<RealYear> Years() =>
        from force in PublishedFigures.Forces
        from offence in PublishedFigures.Offences
        from quarter in Figures.Quarters(force, offence)
        where quarter.RollingYear is not null
        select new RealYear(
            $"{offence}, {force}, {quarter.Month}",
            quarter.RollingYear ?? 0,
            ExpectedYear.Of(Figures, force, offence, quarter.Month),
            Value(force, offence, quarter.Month));

    private void ReadManifest()
    {
        using JsonDocument manifest = JsonDocument.Parse(sink.Text($"{RealFolder.Pack}/manifest.json"));
        foreach (JsonElement paper in manifest.RootElement.GetProperty("papers").EnumerateArray())
        {
            foreach (JsonElement value in paper.GetProperty("values").EnumerateArray())
            {
                values.Add((Text(value, "area"), Text(value, "measure"), Text(value, "period")), value.Clone());
            }
        }
    }

    private static string Text(JsonElement value, string key) => value.GetProperty(key).GetString() ?? string.Empty;
}

/// <summary>One rolling year.</summary>
/// <param name="Name">Offence, force and month.</param>
/// <param name="Published">The published total.</param>
/// <param name="Expected">What the published lines give.</param>
/// <param name="Value">The manifest's entry.</param>
internal sealed record RealYear(string Name, double Published, ExpectedYear Expected, JsonElement Value);
