using BoardDocs.Charts;
using SkiaSharp;

namespace BoardDocs.Rendering;

/// <summary>Paints scenes on a canvas of Skia, a unit of the view box as one of the canvas: pictures without a browser.</summary>
/// <param name="canvas">The canvas, which the caller scales and owns.</param>
public sealed class SkiaPainter(SKCanvas canvas) : IChartPainter, IDisposable
{
    private readonly SKPaint fill = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    private readonly SKPaint line = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeJoin = SKStrokeJoin.Round };
    private readonly SkiaFonts fonts = new();

    /// <inheritdoc/>
    public void Begin(ChartScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var area = SKRect.Create((float)scene.Width, (float)scene.Height);
        canvas.Save();
        canvas.ClipRect(area);
        fill.Color = SKColors.White;
        canvas.DrawRect(area, fill);
    }

    /// <inheritdoc/>
    public void Lines(LinesMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        using var path = new SKPath();
        foreach (var points in mark.Lines)
        {
            SkiaShapes.AddLine(path, points);
        }

        using SKPathEffect? dashes = SkiaShapes.Dashes(mark.Stroke);
        Draw(path, mark.Fill, mark.Stroke, dashes);
    }

    /// <inheritdoc/>
    public void Rectangles(RectanglesMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        using var path = new SKPath();
        foreach (SceneBox box in mark.Boxes)
        {
            path.AddRect(new SKRect((float)box.Left, (float)box.Top, (float)box.Right, (float)box.Bottom));
        }

        Draw(path, mark.Fill, mark.Outline, null);
    }

    /// <inheritdoc/>
    public void Markers(MarkersMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        foreach (ScenePoint point in mark.Points)
        {
            using SKPath path = SkiaShapes.Marker(mark.Shape, point, mark.Radius);
            Draw(path, mark.Fill, mark.Outline, null);
        }
    }

    /// <inheritdoc/>
    public void Text(TextGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        foreach (PlacedText text in group.Texts)
        {
            DrawText(text, group.Style);
        }
    }

    /// <inheritdoc/>
    public void End() => canvas.Restore();

    /// <inheritdoc/>
    public void Dispose()
    {
        fonts.Dispose();
        line.Dispose();
        fill.Dispose();
    }

    private void Draw(SKPath path, string? colour, Stroke? stroke, SKPathEffect? dashes)
    {
        if (colour is not null)
        {
            fill.Color = SKColor.Parse(colour);
            canvas.DrawPath(path, fill);
        }

        if (stroke is not null)
        {
            line.Color = SKColor.Parse(stroke.Colour);
            line.StrokeWidth = (float)stroke.Width;
            line.PathEffect = dashes;
            canvas.DrawPath(path, line);
            line.PathEffect = null;
        }
    }

    private void DrawText(PlacedText text, TextStyle style)
    {
        using SkiaText drawn = fonts.Shape(text.Text, style);
        float x = (float)text.X - (style.Anchor switch
        {
            TextAnchor.Start => 0,
            TextAnchor.Middle => drawn.Width / 2,
            _ => drawn.Width,
        });
        if (style.HasHalo)
        {
            line.Color = SKColors.White;
            line.StrokeWidth = (float)TextStyle.HaloWidth;
            drawn.DrawOn(canvas, x, (float)text.Baseline, line);
        }

        fill.Color = SKColor.Parse(style.Colour);
        drawn.DrawOn(canvas, x, (float)text.Baseline, fill);
    }
}
