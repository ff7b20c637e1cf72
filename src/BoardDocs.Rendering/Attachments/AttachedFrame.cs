using System.Globalization;

namespace BoardDocs.Rendering;

/// <summary>Where on a sheet of the pack a page of an attachment goes: between the line that names it and the foot with the page number (boarddocs.css, attached-page).</summary>
internal static class AttachedFrame
{
    private const double Millimetre = 72 / 25.4;
    private const double Side = 8 * Millimetre;
    private const double Head = 14.5 * Millimetre;
    private const double Foot = 14.5 * Millimetre;

    /// <summary>Draws the page, made smaller where it must be and never larger, in the middle of the frame, with a thin line around it.</summary>
    /// <param name="sheet">The sheet of the pack.</param>
    /// <param name="page">The page.</param>
    /// <param name="name">What the sheet's resources call the page.</param>
    /// <param name="mark">The number that the sheet's tags know the page by.</param>
    public static string Draw(PdfBox sheet, AttachedPage page, string name, int mark)
    {
        var frame = new PdfBox(sheet.Left + Side, sheet.Bottom + Foot, sheet.Right - Side, sheet.Top - Head);
        double scale = Math.Min(1, Math.Min(frame.Width / page.Width, frame.Height / page.Height));
        double left = frame.Left + ((frame.Width - (page.Width * scale)) / 2);
        double bottom = frame.Bottom + ((frame.Height - (page.Height * scale)) / 2);
        string matrix = string.Join(' ', Matrix(page, scale * page.Unit, left, bottom).Select(Number));
        string line = string.Join(' ', new[] { left, bottom, page.Width * scale, page.Height * scale }.Select(Number));
        return $"/Artifact BMC q 0.5 w 0.7 G {line} re S Q EMC\n/P <</MCID {mark.ToString(CultureInfo.InvariantCulture)}>> BDC q {matrix} cm /{name} Do Q EMC\n";
    }

    // The page's visible corner goes to (left, bottom), after its quarter turns to the right.
    private static double[] Matrix(AttachedPage page, double scale, double left, double bottom)
    {
        PdfBox box = page.Box;
        return page.Turns switch
        {
            0 => [scale, 0, 0, scale, left - (scale * box.Left), bottom - (scale * box.Bottom)],
            1 => [0, -scale, scale, 0, left - (scale * box.Bottom), bottom + (scale * box.Right)],
            2 => [-scale, 0, 0, -scale, left + (scale * box.Right), bottom + (scale * box.Top)],
            _ => [0, scale, -scale, 0, left + (scale * box.Top), bottom - (scale * box.Left)],
        };
    }

    private static string Number(double number) => number.ToString("0.#####", CultureInfo.InvariantCulture);
}
