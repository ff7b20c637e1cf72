using BoardDocs.Text;

namespace BoardDocs.Data;

/// <summary>Checksums of files.</summary>
internal static class FileChecksum
{
    /// <summary>The checksum of a text file, the same for all line ends and with or without a byte order mark (<see cref="SourceText.Checksum"/>).</summary>
    public static string ReadChecksum(this IContentFiles files, string path)
    {
        using var stream = new NormalisedHashStream(files.OpenRead(path));
        stream.CopyTo(Stream.Null);
        return stream.Finish();
    }
}
