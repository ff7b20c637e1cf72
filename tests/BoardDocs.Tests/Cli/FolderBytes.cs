using System.Security.Cryptography;

namespace BoardDocs.Tests.Cli;

/// <summary>Compares folders by the bytes of their files.</summary>
internal static class FolderBytes
{
    /// <summary>Each file's relative path and hash.</summary>
    public static Dictionary<string, string> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))), StringComparer.Ordinal);
}
