using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>Draws figures for pages and files.</summary>
internal static class ChartPictures
{
    /// <summary>Lays a figure out and paints it; for narrow screens only where that picture is asked for.</summary>
    public static FigurePictures Draw(BoundFigure figure, Theme theme)
    {
        ChartScene wide = ChartBuilder.Build(figure, theme);
        var narrow = new Lazy<string>(() => SvgPainter.Paint(ChartBuilder.Build(figure, theme, ChartSize.Narrow)));
        return new FigurePictures(SvgPainter.Paint(wide), narrow)
        {
            File = SvgPainter.Paint(wide, SvgOptions.File),
            Notes = wide.Notes,
        };
    }
}
