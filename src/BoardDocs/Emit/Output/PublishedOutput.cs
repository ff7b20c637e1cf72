using System.Collections.Immutable;

namespace BoardDocs.Emit;

/// <summary>What a published folder holds.</summary>
public static class PublishedOutput
{
    /// <summary>The files that builds wrote into a folder, as its mark <c>.boarddocs-output</c> lists them, in ordinal order; null where it carries no mark.</summary>
    /// <exception cref="IOException">The mark cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The mark may not be read.</exception>
    public static ImmutableArray<string>? ListFiles(string folder) => OutputMarker.IsIn(folder)
        ? [.. OutputMarker.Read(folder).Where(IsBelow).Order(StringComparer.Ordinal)]
        : null;

    /// <summary>A mark that somebody wrote by hand leads nowhere outside its folder.</summary>
    private static bool IsBelow(string path) => !path.Contains('\\') && !path.Contains('\0') && !Path.IsPathRooted(path) && !path.Split('/').Any(part => part is "" or "." or "..");
}
