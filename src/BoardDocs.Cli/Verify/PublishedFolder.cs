using System.Collections.Immutable;
using BoardDocs.Emit;

namespace BoardDocs.Cli.Verify;

/// <summary>A published folder, or one pack of it.</summary>
/// <param name="Root">The folder that all packs lie in.</param>
/// <param name="Files">The files that a build wrote, as paths from the root with <c>/</c>.</param>
/// <param name="PackId">The one pack that was named; null for all.</param>
internal sealed record PublishedFolder(string Root, ImmutableArray<string> Files, string? PackId)
{
    private const string Manifest = "manifest.json";
    private const string DraftMark = "<body class=\"is-draft\">";
    private const string PrintEdition = "print.html";
    private const int MostFiles = 200_000;
    private const int MostHeadLines = 1_000;

    /// <summary>The packs that are published here.</summary>
    public ImmutableArray<string> Packs =>
        [.. Files.Select(file => file.Split('/')).Where(parts => parts is [_, "index.html"] && (PackId is null || parts[0] == PackId)).Select(parts => parts[0])];

    /// <summary>Those of them that were published in spite of errors.</summary>
    public ImmutableArray<string> Drafts => [.. Packs.Where(id => IsDraft(PathOf(id)))];

    /// <summary>Finds what is published in a folder.</summary>
    /// <exception cref="UsageException">It is no published folder.</exception>
    public static PublishedFolder Open(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new UsageException($"There is no folder '{path}'. Name the folder that a build published into.");
        }

        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (PublishedOutput.ListFiles(full) is { } listed)
        {
            return new PublishedFolder(full, listed, null);
        }

        return Path.GetDirectoryName(full) is { } parent && IsPack(full)
            ? OfPack(parent, Path.GetFileName(full))
            : Directory.EnumerateDirectories(full).Any(IsPack)
                ? new PublishedFolder(full, FilesOf(full, string.Empty), null)
                : throw new UsageException($"'{path}' is no published folder: neither a list of published files (.boarddocs-output) nor a manifest.json is in it.");
    }

    /// <summary>The whole path of a file.</summary>
    public string PathOf(string file) => Path.Combine(Root, file);

    // The list of all packs is marked as a draft too, but has no print edition.
    private static bool IsPack(string folder) =>
        File.Exists(Path.Combine(folder, Manifest)) || (File.Exists(Path.Combine(folder, PrintEdition)) && IsDraft(folder));

    /// <summary>A draft has no manifest, but each of its pages says what it is.</summary>
    private static bool IsDraft(string folder) =>
        Path.Combine(folder, "index.html") is var page && File.Exists(page) && File.ReadLines(page).Take(MostHeadLines).Any(line => line.StartsWith(DraftMark, StringComparison.Ordinal));

    private static PublishedFolder OfPack(string parent, string id)
    {
        string prefix = id + "/";
        IEnumerable<string> files = PublishedOutput.ListFiles(parent) is { } listed
            ? listed.Where(file => file.StartsWith(prefix, StringComparison.Ordinal))
            : FilesOf(Path.Combine(parent, id), prefix);
        return new PublishedFolder(parent, [.. files], id);
    }

    /// <summary>Every file of a copy that lost its list; dot files are no build's.</summary>
    private static ImmutableArray<string> FilesOf(string folder, string prefix) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Take(MostFiles)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part.StartsWith('.')))
            .Select(file => prefix + file)
            .Order(StringComparer.Ordinal),
    ];
}
