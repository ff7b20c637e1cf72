using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Emit;

/// <summary>The whole pack in one HTML file, for mail and archive (specs/output.md).</summary>
public static class SingleFile
{
    /// <summary>Where the file of a pack is, in the output folder.</summary>
    public static string PathOf(string packId) => $"{packId}/single-file/{packId}.html";

    /// <summary>The images and attachments of a pack that are too large to be in it, each with its size in words.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="files">The content folder.</param>
    public static ImmutableArray<string> LeftOut(BoundPack pack, IContentFiles files)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(files);
        return [.. CarriedFiles.Of(PublishedFiles.Of(pack), files).LeftOut.Where(file => file.Length > 0).Select(file => $"{file.Published} ({file.Size})")];
    }
}
