using System.Collections.Immutable;
using BoardDocs.Review;

namespace BoardDocs.Cli.Review;

/// <summary>Where a review is written to: standard output, one file, or a folder that gets every format.</summary>
internal static class ReviewOutput
{
    /// <summary>Writes a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="path">The file or folder; null for standard output.</param>
    /// <param name="format">The format that the user named, or null.</param>
    /// <returns>The files written.</returns>
    /// <exception cref="UsageException">The path can be none of both.</exception>
    public static ImmutableArray<string> Write(ReviewResult review, string? path, ReviewFormat? format)
    {
        if (path is null)
        {
            using Stream output = Console.OpenStandardOutput();
            (format ?? ReviewFormats.All[0]).Write(output, review);
            return [];
        }

        return ReviewFormats.OfFile(path) is { } byName && !Directory.Exists(path)
            ? [WriteFile(review, path, format ?? byName)]
            : [.. ReviewFormats.All.Select(each => WriteFile(review, Path.Combine(CheckFolder(path), each.FileName), each))];
    }

    /// <summary>A new name with an ending is that of a file: a folder called x.txt is nobody's wish.</summary>
    private static string CheckFolder(string path) => Directory.Exists(path) || (!File.Exists(path) && !Path.HasExtension(path))
        ? path
        : throw new UsageException($"'{path}' is no kind of file that a review is written as. Name a file that ends with {string.Join(", ", ReviewFormats.All.Select(format => format.Extension))}, or a folder.");

    /// <summary>Writes one file whole or not at all: a reader never meets half a review.</summary>
    private static string WriteFile(ReviewResult review, string path, ReviewFormat format)
    {
        string full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? full);
        string begun = full + ".new";
        using (FileStream file = File.Create(begun))
        {
            format.Write(file, review);
        }

        File.Move(begun, full, overwrite: true);
        return path;
    }
}
