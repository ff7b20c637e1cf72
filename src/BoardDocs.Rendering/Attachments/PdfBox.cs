using System.Globalization;

namespace BoardDocs.Rendering;

/// <summary>A rectangle of a page, in its units, upwards.</summary>
internal readonly record struct PdfBox(double Left, double Bottom, double Right, double Top)
{
    private const double Largest = 20_000;

    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>Its height.</summary>
    public double Height => Top - Bottom;

    /// <summary>Whether something can be seen in it.</summary>
    public bool IsUsable => Width is >= 1 and <= Largest && Height is >= 1 and <= Largest && Math.Abs(Left) <= Largest && Math.Abs(Bottom) <= Largest;

    /// <summary>As an array of a file.</summary>
    public PdfArray Array => new([PdfWord.Of(Left), PdfWord.Of(Bottom), PdfWord.Of(Right), PdfWord.Of(Top)]);

    /// <summary>Reads four numbers, whose corners may stand in any order; null where there is no value.</summary>
    /// <exception cref="PdfFormatException">They are no numbers.</exception>
    public static PdfBox? Read(PdfFile file, PdfValue? value)
    {
        if (value is null)
        {
            return null;
        }

        double[] sides = [.. file.Follow<PdfArray>(value, "a size").Items.Take(5).Select(item => Number(file.Follow<PdfWord>(item, "a number").Text))];
        return sides is [double x1, double y1, double x2, double y2]
            ? new PdfBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2))
            : throw new PdfFormatException("has a size of other than four numbers", 0);
    }

    /// <summary>The part of it that lies in another one; the other one where they do not meet.</summary>
    public PdfBox Within(PdfBox other)
    {
        var common = new PdfBox(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
        return common.IsUsable ? common : other;
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : throw new PdfFormatException("has a size without numbers", 0);
}
