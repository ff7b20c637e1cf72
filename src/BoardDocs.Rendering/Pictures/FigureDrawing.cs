using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;

namespace BoardDocs.Rendering;

/// <summary>A figure, drawn for wide screens, of which a picture can be made.</summary>
public sealed class FigureDrawing
{
    /// <summary>Pixels of a picture to a unit of the drawing.</summary>
    public const int Scale = 2;

    private FigureDrawing(ChartScene scene)
    {
        Scene = scene;
        Svg = SvgPainter.Paint(scene, SvgOptions.File);
    }

    /// <summary>What is drawn, with title and alternative text.</summary>
    public ChartScene Scene { get; }

    /// <summary>The drawing as an SVG file.</summary>
    public string Svg { get; }

    /// <summary>The picture's width in pixels.</summary>
    public int Width => (int)Math.Ceiling(Scene.Width * Scale);

    /// <summary>The picture's height in pixels.</summary>
    public int Height => (int)Math.Ceiling(Scene.Height * Scale);

    /// <summary>Draws a figure.</summary>
    public static FigureDrawing Of(BoundFigure figure, Theme theme) => new(ChartBuilder.Build(figure, theme));

    /// <summary>Takes a scene as it is.</summary>
    internal static FigureDrawing Of(ChartScene scene) => new(scene);
}
