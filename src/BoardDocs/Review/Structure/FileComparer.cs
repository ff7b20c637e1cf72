using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>Finds attachments and images that a pack names now or named, or whose content is another.</summary>
internal static class FileComparer
{
    /// <summary>What changed: attachments, then images.</summary>
    public static IEnumerable<StructureChange> Compare(ReviewedPaper before, ReviewedPaper after)
    {
        FileFinder was = FileFinder.Search(before.Compilation.GetBoundPack(before.Pack));
        FileFinder now = FileFinder.Search(after.Compilation.GetBoundPack(after.Pack));
        var files = (before.Compilation.Files, after.Compilation.Files);
        return Compare("attachment", after.Pack, was.Attachments, now.Attachments, files).Concat(Compare("image", after.Pack, was.Images, now.Images, files));
    }

    private static IEnumerable<StructureChange> Compare(
        string what, string pack, HashSet<string> was, HashSet<string> now, (IContentFiles Before, IContentFiles After) files) =>
        was.Union(now, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Kind: KindOf(was.Contains(path), now.Contains(path), path, files)))
            .Where(file => file.Kind is not null)
            .Select(file => new StructureChange(what, file.Kind ?? default, file.Path) { Pack = pack, Title = file.Path });

    private static StructureChangeKind? KindOf(bool was, bool isNow, string path, (IContentFiles Before, IContentFiles After) files) => (was, isNow) switch
    {
        (false, true) => StructureChangeKind.Added,
        (true, false) => StructureChangeKind.Removed,
        _ => AreEqual(files.Before, files.After, path) ? null : StructureChangeKind.Replaced,
    };

    /// <summary>Files that cannot be read on one side are reported as faults of the content, not here.</summary>
    private static bool AreEqual(IContentFiles before, IContentFiles after, string path)
    {
        if (before.GetStatus(path) != ContentFileStatus.Readable || after.GetStatus(path) != ContentFileStatus.Readable)
        {
            return true;
        }

        if (before.GetLength(path) != after.GetLength(path))
        {
            return false;
        }

        using Stream left = before.OpenRead(path);
        using Stream right = after.OpenRead(path);
        byte[] leftPart = new byte[1 << 16];
        byte[] rightPart = new byte[1 << 16];
        int count;
        while ((count = left.ReadAtLeast(leftPart, leftPart.Length, throwOnEndOfStream: false)) > 0)
        {
            int other = right.ReadAtLeast(rightPart, rightPart.Length, throwOnEndOfStream: false);
            if (!leftPart.AsSpan(0, count).SequenceEqual(rightPart.AsSpan(0, other)))
            {
                return false;
            }
        }

        return true;
    }
}
