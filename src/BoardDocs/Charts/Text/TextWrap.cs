using System.Collections.Immutable;
using System.Text;

namespace BoardDocs.Charts;

/// <summary>Breaks text into lines that fit a width.</summary>
internal static class TextWrap
{
    private const string Ellipsis = "…";

    /// <summary>All of the text in as many lines as it needs; a word wider than the line is broken.</summary>
    public static ImmutableArray<string> Lines(string text, double width, bool bold = false)
    {
        var lines = ImmutableArray.CreateBuilder<string>(1);
        var line = new StringBuilder();
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string piece in Pieces(word, width, bold))
            {
                Append(piece, line, lines, width, bold);
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return lines.DrainToImmutable();
    }

    /// <summary>At most so many lines; what does not fit gives way to an ellipsis. For names, never for labels of an axis.</summary>
    public static ImmutableArray<string> Shortened(string text, double width, int mostLines, bool bold = false)
    {
        ImmutableArray<string> lines = Lines(text, width, bold);
        return lines.Length <= mostLines
            ? lines
            : [.. lines.AsSpan(0, mostLines - 1), WithEllipsis(lines[mostLines - 1], width, bold)];
    }

    private static void Append(string piece, StringBuilder line, ImmutableArray<string>.Builder lines, double width, bool bold)
    {
        if (line.Length > 0 && TextMeasure.Width($"{line} {piece}", bold) > width)
        {
            lines.Add(line.ToString());
            line.Clear();
        }

        line.Append(line.Length > 0 ? " " : string.Empty).Append(piece);
    }

    private static IEnumerable<string> Pieces(string word, double width, bool bold)
    {
        while (TextMeasure.Width(word, bold) > width)
        {
            int fitting = Math.Max(LengthThatFits(word, width, bold), word.Length > 1 && char.IsSurrogatePair(word, 0) ? 2 : 1);
            if (fitting >= word.Length)
            {
                break;
            }

            yield return word[..fitting];
            word = word[fitting..];
        }

        yield return word;
    }

    private static string WithEllipsis(string line, double width, bool bold)
    {
        double room = width - TextMeasure.Width(Ellipsis, bold);
        return string.Concat(line.AsSpan(0, LengthThatFits(line, room, bold)).TrimEnd(), Ellipsis);
    }

    private static int LengthThatFits(string text, double width, bool bold)
    {
        double used = 0;
        int length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += ArialWidths.Of(rune.Value, bold) * ChartMetrics.FontSize / 1000;
            if (used > width)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return length;
    }
}
