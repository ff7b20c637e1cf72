using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using BoardDocs.Binding;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Emit;

/// <summary>Finds the files that a pack is made from, for its manifest.</summary>
public static class PackInputs
{
    private const int BytesThatTell = 8000;

    /// <summary>Every input of a pack in ordinal order: settings and catalogue, <c>pack.md</c>, papers, files of data and registers, images and attachments.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="files">The content folder.</param>
    /// <param name="known">Checksums that are at hand, by path; every other file is read.</param>
    public static ImmutableArray<EmitInput> Of(BoundPack pack, IContentFiles files, IReadOnlyDictionary<string, string> known)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(known);
        var paths = new SortedSet<string>(StringComparer.Ordinal) { "boarddocs.yml", pack.Cover.Symbol.Path };
        paths.UnionWith(files.ListFiles("catalogue").Where(path => path.EndsWith(".yml", StringComparison.Ordinal)));
        paths.UnionWith(PublishedFiles.Of(pack).All.Select(file => file.Key));
        foreach (BoundPaper paper in pack.Papers.Prepend(pack.Cover))
        {
            paths.Add(paper.Symbol.Path);
            paths.UnionWith(Datasets(paper).Select(dataset => dataset.Definition.File));
            paths.UnionWith(paper.Registers.Select(register => register.File));
            paths.UnionWith(paper.Sources);
        }

        return [.. paths
            .Where(path => files.GetStatus(path) == ContentFileStatus.Readable)
            .Select(path => new EmitInput(path, known.GetValueOrDefault(path) ?? Hash(files, path)))];
    }

    /// <summary>SHA-256 of a text with LF line ends and no byte order mark, or of the bytes of a file that holds a NUL and so is no text.</summary>
    internal static string Hash(IContentFiles files, string path)
    {
        using Stream stream = files.OpenRead(path);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        ReadOnlySpan<byte> bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        return bytes[..Math.Min(bytes.Length, BytesThatTell)].Contains((byte)0)
            ? Convert.ToHexStringLower(SHA256.HashData(bytes))
            : SourceText.From(Encoding.UTF8.GetString(bytes)).Checksum;
    }

    private static IEnumerable<DatasetSymbol> Datasets(BoundPaper paper) =>
        paper.Datasets.Concat(paper.Values.SelectMany(Datasets));

    private static IEnumerable<DatasetSymbol> Datasets(MeasureValue value) =>
        value.Measure.Denominator is DatasetSymbol denominator ? [value.Measure.Dataset, denominator] : [value.Measure.Dataset];
}
