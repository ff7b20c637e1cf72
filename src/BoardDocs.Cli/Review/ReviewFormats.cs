using System.Collections.Immutable;
using BoardDocs.Review;

namespace BoardDocs.Cli.Review;

/// <summary>The formats that a review is written in.</summary>
internal static class ReviewFormats
{
    /// <summary>All formats, the usual one first.</summary>
    public static ImmutableArray<ReviewFormat> All { get; } =
    [
        new("markdown", ".md", ReviewMarkdown.Write),
        new("html", ".html", ReviewHtml.Write),
        new("json", ".json", ReviewJson.Write),
    ];

    /// <summary>The format of a name, or null.</summary>
    public static ReviewFormat? Named(string? name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that the name of a file asks for, or null.</summary>
    public static ReviewFormat? OfFile(string path) =>
        All.FirstOrDefault(format => path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A format that a review is written in.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Extension">What its files end with.</param>
/// <param name="Write">Writes a review.</param>
internal sealed record ReviewFormat(string Name, string Extension, Action<Stream, ReviewResult> Write)
{
    /// <summary>The file in a folder of reports.</summary>
    public string FileName => "review" + Extension;
}
