using System.Text;

namespace BoardDocs.Charts;

/// <summary>Measures text in units of the view box.</summary>
internal static class TextMeasure
{
    /// <summary>The width of a line of text.</summary>
    public static double Width(ReadOnlySpan<char> text, bool bold = false, double size = ChartMetrics.FontSize)
    {
        long thousandths = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            thousandths += ArialWidths.Of(rune.Value, bold);
        }

        return thousandths * size / 1000;
    }

    /// <summary>The width of the widest of several lines.</summary>
    public static double Widest(IEnumerable<string> lines, bool bold = false)
    {
        double widest = 0;
        foreach (string line in lines)
        {
            widest = Math.Max(widest, Width(line, bold));
        }

        return widest;
    }

    /// <summary>What a text covers, from ascent to descent.</summary>
    public static SceneBox Box(string text, double x, double baseline, TextStyle style)
    {
        double width = Width(text, style.IsBold, style.Size);
        double left = style.Anchor switch
        {
            TextAnchor.Start => x,
            TextAnchor.Middle => x - (width / 2),
            _ => x - width,
        };
        return new(left, baseline - (ArialWidths.Ascent * style.Size), left + width, baseline + (ArialWidths.Descent * style.Size));
    }
}
