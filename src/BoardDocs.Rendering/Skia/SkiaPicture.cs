using BoardDocs.Charts;
using SkiaSharp;

namespace BoardDocs.Rendering;

/// <summary>Makes PNG pictures of charts with Skia.</summary>
public static class SkiaPicture
{
    /// <summary>Paints a scene.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="scale">Pixels a unit of the view box.</param>
    /// <returns>A PNG file.</returns>
    /// <exception cref="InvalidOperationException">Skia has no memory for a picture of that size.</exception>
    public static byte[] ToPng(ChartScene scene, double scale = 2)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var size = new SKImageInfo((int)Math.Ceiling(scene.Width * scale), (int)Math.Ceiling(scene.Height * scale), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using SKSurface surface = SKSurface.Create(size) ?? throw new InvalidOperationException($"There is no memory for a picture of {size.Width} by {size.Height} pixels.");
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale((float)scale);
        using var painter = new SkiaPainter(surface.Canvas);
        scene.PaintOn(painter);
        using SKImage image = surface.Snapshot();
        using SKData png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
