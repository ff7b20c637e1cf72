using System.Globalization;
using BoardDocs.Charts;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Charts;

/// <summary>A chart as pixels.</summary>
/// <param name="image">The picture.</param>
/// <param name="scale">Pixels a unit of the scene.</param>
internal sealed class PixelDrawing(PngImage image, int scale) : IPaintedChart
{
    // Edges of letters are blends of their colour and what lies behind.
    private const int Blend = 90;

    /// <inheritdoc/>
    public (double Width, double Height) Size => ((double)image.Width / scale, (double)image.Height / scale);

    public static PixelDrawing Of(byte[] png, int scale) => new(PngImage.Read(png), scale);

    /// <inheritdoc/>
    public string ColourAt(double x, double y)
    {
        (byte red, byte green, byte blue) = image.At((int)(x * scale), (int)(y * scale));
        return string.Create(CultureInfo.InvariantCulture, $"#{red:X2}{green:X2}{blue:X2}");
    }

    /// <inheritdoc/>
    public SceneBox? Ink(string colour, SceneBox within)
    {
        int rgb = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        (int Left, int Top, int Right, int Bottom)? ink = null;
        for (int y = Math.Max(0, (int)(within.Top * scale)); y < Math.Min(image.Height, within.Bottom * scale); y++)
        {
            for (int x = Math.Max(0, (int)(within.Left * scale)); x < Math.Min(image.Width, within.Right * scale); x++)
            {
                if (IsNear(image.At(x, y), rgb))
                {
                    (int left, int top, int right, int bottom) = ink ?? (x, y, x, y);
                    ink = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
                }
            }
        }

        return ink is not { } all ? null
            : new((double)all.Left / scale, (double)all.Top / scale, (double)(all.Right + 1) / scale, (double)(all.Bottom + 1) / scale);
    }

    private static bool IsNear((byte Red, byte Green, byte Blue) colour, int rgb) =>
        Math.Abs(colour.Red - (rgb >> 16)) + Math.Abs(colour.Green - ((rgb >> 8) & 255)) + Math.Abs(colour.Blue - (rgb & 255)) < Blend;
}
