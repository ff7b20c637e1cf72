using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>A drawn figure as SVG text.</summary>
/// <param name="Wide">The picture for wide screens, print and the figure's own file.</param>
/// <param name="Narrow">The picture for narrow screens, or null where one serves both.</param>
internal sealed record FigurePictures(string Wide, string? Narrow = null)
{
    /// <summary>Draws nothing.</summary>
    public static FigurePictures None(BoundFigure figure, Theme theme) => new(string.Empty);
}
