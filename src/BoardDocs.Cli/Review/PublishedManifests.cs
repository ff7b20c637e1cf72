using System.Collections.Immutable;
using BoardDocs.Emit;
using BoardDocs.Review;

namespace BoardDocs.Cli.Review;

/// <summary>Finds and reads the manifests of published packs.</summary>
internal static class PublishedManifests
{
    private const string Name = "manifest.json";

    /// <summary>Whether a path leads to a manifest: a JSON file, the folder of a published pack, or one of several. Other files may only share a revision's name.</summary>
    public static bool IsOne(string path) => path.Length > 0 && ((IsJson(path) && File.Exists(path)) || (Directory.Exists(path) && !FilesIn(path).IsEmpty));

    /// <summary>Whether a path can only be meant as a file.</summary>
    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the manifests that a path leads to, in ordinal order of their packs' folders.</summary>
    /// <exception cref="UsageException">One cannot be read.</exception>
    public static ImmutableArray<PublishedManifest> Read(string path) => [.. (File.Exists(path) ? [path] : FilesIn(path)).Select(ReadFile)];

    private static ImmutableArray<string> FilesIn(string folder)
    {
        string own = Path.Combine(folder, Name);
        return File.Exists(own)
            ? [own]
            : [.. Directory.EnumerateDirectories(folder).Select(pack => Path.Combine(pack, Name)).Where(File.Exists).Order(StringComparer.Ordinal)];
    }

    private static PublishedManifest ReadFile(string file)
    {
        using FileStream stream = File.OpenRead(file);
        ManifestReading reading = ManifestReader.Read(stream, file.Replace('\\', '/'));
        return reading.Manifest ?? throw new UsageException(reading.Fault);
    }
}
