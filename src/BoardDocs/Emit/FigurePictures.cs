using System.Collections.Immutable;

namespace BoardDocs.Emit;

/// <summary>A drawn figure as SVG text.</summary>
/// <param name="Wide">The picture for wide screens and print.</param>
/// <param name="Narrow">The picture for narrow screens; where there is none, the wide one scrolls there.</param>
internal sealed record FigurePictures(string Wide, string? Narrow = null)
{
    /// <summary>The picture as a file of its own.</summary>
    public string File { get; init; } = Wide;

    /// <summary>What readers must be told about the drawing, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
