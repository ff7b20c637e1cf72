using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>Finds the files that differ; line ends and byte order marks of texts do not count.</summary>
internal sealed class FileDiff
{
    private readonly Compilation before;
    private readonly Compilation after;

    /// <summary>Compares the files that two compilations read.</summary>
    public FileDiff(Compilation before, Compilation after)
    {
        this.before = before;
        this.after = after;
        Papers = [.. before.State.Sources.Keys.Union(after.State.Sources.Keys, StringComparer.Ordinal).Where(IsOtherPaper)];
        Registers = [.. Files(catalogue => catalogue.Registers.Values.Select(register => register.File).Concat(catalogue.Grades.Values.Select(grades => grades.Rows.File))).Where(IsOther)];
        Data = Registers.Union(Files(catalogue => catalogue.Datasets.Values.Select(dataset => dataset.Definition.File)).Where(IsOther));
        Packs = [.. after.Packs.Intersect(before.Packs, StringComparer.Ordinal).Where(HasOtherFiles)];
    }

    /// <summary>Papers and <c>pack.md</c> files by path.</summary>
    public ImmutableSortedSet<string> Papers { get; }

    /// <summary>Files of registers and grades.</summary>
    public ImmutableSortedSet<string> Registers { get; }

    /// <summary>Files of datasets, registers and grades.</summary>
    public ImmutableSortedSet<string> Data { get; }

    /// <summary>Packs, there on both sides, with other pictures or attachments.</summary>
    public ImmutableSortedSet<string> Packs { get; }

    private IEnumerable<string> Files(Func<Catalogue, IEnumerable<string>> select) =>
        select(before.Catalogue).Concat(select(after.Catalogue)).Distinct(StringComparer.Ordinal);

    private bool IsOtherPaper(string path) =>
        before.State.Sources.GetValueOrDefault(path)?.Text.Checksum != after.State.Sources.GetValueOrDefault(path)?.Text.Checksum;

    private bool IsOther(string path) => Status(before, path) != Status(after, path)
        || (Status(before, path) == ContentFileStatus.Readable && before.Files.ReadChecksum(path) != after.Files.ReadChecksum(path));

    private bool HasOtherFiles(string pack)
    {
        string[] was = [.. PackFiles(before.Files, "packs/" + pack)];
        string[] now = [.. PackFiles(after.Files, "packs/" + pack)];
        return !was.SequenceEqual(now, StringComparer.Ordinal) || was.Any(path => !HasSameBytes(path));
    }

    private bool HasSameBytes(string path) =>
        Status(before, path) == Status(after, path)
        && (Status(before, path) != ContentFileStatus.Readable
            || (before.Files.GetLength(path) == after.Files.GetLength(path) && before.Files.ReadChecksum(path) == after.Files.ReadChecksum(path)));

    private static IEnumerable<string> PackFiles(IContentFiles files, string folder) =>
        files.ListFiles(folder).Where(path => !PaperSource.IsOne(path)).Concat(files.ListFolders(folder).SelectMany(inner => PackFiles(files, inner)));

    private static ContentFileStatus Status(Compilation side, string path) => side.Files.GetStatus(path);
}
