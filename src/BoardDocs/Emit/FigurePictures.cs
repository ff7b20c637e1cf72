using System.Collections.Immutable;

namespace BoardDocs.Emit;

/// <summary>A drawn figure as SVG text.</summary>
/// <param name="Wide">The picture for wide screens and print.</param>
/// <param name="Narrow">The picture for narrow screens, drawn where it is asked for.</param>
internal sealed record FigurePictures(string Wide, Lazy<string> Narrow)
{
    /// <summary>The picture as a file of its own.</summary>
    public string File { get; init; } = Wide;

    /// <summary>What readers must be told about the drawing, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
