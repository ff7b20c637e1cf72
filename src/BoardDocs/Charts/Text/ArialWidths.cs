namespace BoardDocs.Charts;

/// <summary>
/// Advance widths of Arial in thousandths of the font's size, as the metrics of Helvetica give them
/// (Liberation Sans has the same). Text is measured with this table and never by the system, so that
/// a chart is the same on every machine.
/// </summary>
internal static class ArialWidths
{
    /// <summary>Height above the baseline as a share of the font's size.</summary>
    public const double Ascent = 0.905;

    /// <summary>Depth below the baseline as a share of the font's size.</summary>
    public const double Descent = 0.212;

    /// <summary>What a character outside the tables is taken to need: a full square, so that guesses err on the safe side.</summary>
    private const int Unknown = 1000;

    // U+0020 to U+007E, then U+00A0 to U+00FF.
    private static ReadOnlySpan<ushort> Regular =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
        278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 552,
        400, 549, 333, 333, 333, 576, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611,
        667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
        722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
        556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 549, 611, 556, 556, 556, 556, 500, 556, 500,
    ];

    private static ReadOnlySpan<ushort> Bold =>
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
        278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 552,
        400, 549, 333, 333, 333, 576, 556, 278, 333, 333, 365, 556, 834, 834, 834, 611,
        722, 722, 722, 722, 722, 722, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
        722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
        556, 556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278, 278, 278, 278,
        611, 611, 611, 611, 611, 611, 611, 549, 611, 611, 611, 611, 611, 556, 611, 556,
    ];

    /// <summary>The width of a character in thousandths of the font's size.</summary>
    public static int Of(int codePoint, bool bold)
    {
        ReadOnlySpan<ushort> widths = bold ? Bold : Regular;
        return codePoint switch
        {
            >= 0x20 and <= 0x7E => widths[codePoint - 0x20],
            >= 0xA0 and <= 0xFF => widths[codePoint - 0xA0 + 95],
            _ => OfPunctuation(codePoint, bold),
        };
    }

    private static int OfPunctuation(int codePoint, bool bold) => codePoint switch
    {
        0x2010 or 0x2011 => 333,
        0x2013 => 556,
        0x2018 or 0x2019 => bold ? 278 : 222,
        0x201C or 0x201D => bold ? 500 : 333,
        0x2022 => 350,
        0x20AC or 0x2020 => 556,
        0x2212 => 584,
        0x2248 or 0x2260 or 0x2264 or 0x2265 => 549,
        >= 0x0300 and <= 0x036F or >= 0x200B and <= 0x200F or >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => 0,
        > 0xFFFF => 1400,
        _ => Unknown,
    };
}
