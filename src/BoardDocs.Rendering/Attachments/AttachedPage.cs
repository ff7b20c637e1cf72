using System.Globalization;

namespace BoardDocs.Rendering;

/// <summary>A page of an attachment.</summary>
/// <param name="Content">What draws it, or null where it is blank.</param>
/// <param name="Resources">The fonts and pictures that it draws with, or null.</param>
/// <param name="Group">How it mixes its colours, or null.</param>
/// <param name="Box">The part of it that is seen.</param>
/// <param name="Turns">How many quarter turns to the right it is shown with, 0 to 3.</param>
/// <param name="Unit">How many points its unit has.</param>
internal sealed record AttachedPage(PdfReference? Content, PdfValue? Resources, PdfValue? Group, PdfBox Box, int Turns, double Unit)
{
    private const int Deepest = 32;

    /// <summary>How wide it is shown, in points.</summary>
    public double Width => (Turns % 2 == 0 ? Box.Width : Box.Height) * Unit;

    /// <summary>How high it is shown, in points.</summary>
    public double Height => (Turns % 2 == 0 ? Box.Height : Box.Width) * Unit;

    /// <summary>Whether it is wider than high.</summary>
    public bool IsAcross => Width > Height;

    /// <summary>Reads a page.</summary>
    /// <exception cref="PdfFormatException">It is damaged.</exception>
    public static AttachedPage Read(PdfFile file, int number)
    {
        PdfDictionary page = file.Follow<PdfDictionary>(new PdfReference(number), "a page");
        PdfBox media = PdfBox.Read(file, Inherited(file, page, "MediaBox")) ?? throw new PdfFormatException("has a page without a size", 0);
        PdfBox seen = PdfBox.Read(file, Inherited(file, page, "CropBox"))?.Within(media) ?? media;
        double unit = Number(file, page.Get("UserUnit")) ?? 1;
        return new AttachedPage(
            Stream(file, page.Get("Contents")),
            Inherited(file, page, "Resources"),
            page.Get("Group"),
            seen.IsUsable && unit is > 0 and < 1000 ? seen : throw new PdfFormatException("has a page without a size", 0),
            (int)(((Number(file, Inherited(file, page, "Rotate")) ?? 0) / 90 % 4) + 4) % 4,
            unit);
    }

    private static PdfReference? Stream(PdfFile file, PdfValue? contents) => contents switch
    {
        null or PdfWord => null,
        PdfReference reference when file.GetWhole(reference.Number) is PdfStream => reference,
        _ => throw new PdfFormatException("has a page in pieces", 0),
    };

    private static PdfValue? Inherited(PdfFile file, PdfDictionary page, string key)
    {
        PdfDictionary? node = page;
        for (int depth = 0; node is not null && depth < Deepest; depth++)
        {
            if (node.Get(key) is PdfValue value)
            {
                return value;
            }

            node = node.Get("Parent") is PdfReference parent ? file.Follow<PdfDictionary>(parent, "a list of pages") : null;
        }

        return null;
    }

    private static double? Number(PdfFile file, PdfValue? value) =>
        value is not null && double.TryParse(file.Follow<PdfWord>(value, "a number").Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : null;
}
