using System.Globalization;
using System.Text;

namespace BoardDocs.Cli.Git;

/// <summary>The few lines that a repository with Git LFS holds in place of a large file.</summary>
/// <param name="Sha256">The file's SHA-256 in lower-case hexadecimal.</param>
/// <param name="Size">The file's size in bytes.</param>
internal sealed record LfsPointer(string Sha256, long Size)
{
    private const int Smallest = 100;
    private const int Largest = 1024;

    /// <summary>Whether a content of a size can be one.</summary>
    public static bool MayBe(long size) => size is >= Smallest and < Largest;

    /// <summary>Reads one (version 1 of the format); null where a content is none.</summary>
    public static LfsPointer? Read(ReadOnlySpan<byte> content)
    {
        if (!MayBe(content.Length) || !content.StartsWith("version https://git-lfs.github.com/spec/v1\n"u8))
        {
            return null;
        }

        string[] lines = Encoding.UTF8.GetString(content).Split('\n');
        string? id = lines.FirstOrDefault(line => line.StartsWith("oid sha256:", StringComparison.Ordinal))?["oid sha256:".Length..];
        string? size = lines.FirstOrDefault(line => line.StartsWith("size ", StringComparison.Ordinal))?["size ".Length..];
        return id is { Length: 64 } && id.All(char.IsAsciiHexDigitLower) && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes)
            ? new LfsPointer(id, bytes)
            : null;
    }
}
