using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>Draws figures for pages and files.</summary>
internal static class ChartPictures
{
    /// <summary>Lays a figure out for one width or both and paints it.</summary>
    public static FigurePictures Draw(BoundFigure figure, Theme theme, bool withNarrow)
    {
        ChartScene wide = ChartBuilder.Build(figure, theme);
        string? narrow = withNarrow ? SvgPainter.Paint(ChartBuilder.Build(figure, theme, ChartSize.Narrow)) : null;
        return new FigurePictures(SvgPainter.Paint(wide), narrow)
        {
            File = SvgPainter.Paint(wide, SvgOptions.File),
            Notes = wide.Notes,
        };
    }
}
