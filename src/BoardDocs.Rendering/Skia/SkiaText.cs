using System.Collections.Immutable;
using SkiaSharp;

namespace BoardDocs.Rendering;

/// <summary>A line of text, ready to be drawn: its letters by font, one behind the other.</summary>
internal sealed class SkiaText : IDisposable
{
    private readonly ImmutableArray<(SKFont Font, string Letters, float Width)> runs;

    /// <summary>Measures a text.</summary>
    /// <param name="parts">Its letters, by font.</param>
    /// <param name="size">Height of the fonts.</param>
    public SkiaText(IEnumerable<(SKTypeface Typeface, string Letters)> parts, double size)
    {
        runs = [.. parts.Select(part => Measure(part.Typeface, part.Letters, (float)size))];
        Width = runs.Sum(run => run.Width);
    }

    /// <summary>Its width.</summary>
    public float Width { get; }

    /// <summary>Draws it from left to right.</summary>
    public void DrawOn(SKCanvas canvas, float x, float baseline, SKPaint paint)
    {
        foreach ((SKFont font, string letters, float width) in runs)
        {
            canvas.DrawText(letters, x, baseline, SKTextAlign.Left, font, paint);
            x += width;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach ((SKFont font, _, _) in runs)
        {
            font.Dispose();
        }
    }

    private static (SKFont Font, string Letters, float Width) Measure(SKTypeface typeface, string letters, float size)
    {
        // Letters stand where they are measured, at any scale: no hinting, no whole pixels.
        var font = new SKFont(typeface, size) { Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
        return (font, letters, font.MeasureText(letters));
    }
}
