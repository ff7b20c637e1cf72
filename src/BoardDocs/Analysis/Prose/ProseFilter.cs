using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>One quick look at a paragraph: most have nothing that a check could be about.</summary>
internal static class ProseFilter
{
    private const Sense Directions = Sense.Up | Sense.Down | Sense.Level | Sense.Extreme;

    /// <summary>Whether it has a percentage, a quarter with a number, or both a measure and a number or direction.</summary>
    public static bool MaySaySomething(SourceText source, ImmutableArray<TextSpan> runs, ProseReader reader)
    {
        var seen = default(Findings);
        foreach (TextSpan run in runs)
        {
            Look(source.Slice(run), reader, ref seen);
            if (seen.IsEnough)
            {
                return true;
            }
        }

        return false;
    }

    private static void Look(ReadOnlySpan<char> text, ProseReader reader, ref Findings seen)
    {
        for (int position = 0; position < text.Length;)
        {
            char c = text[position];
            if (!char.IsAsciiLetter(c))
            {
                seen.HasDigit |= char.IsAsciiDigit(c);
                seen.HasPercent |= c == '%';
                position++;
                continue;
            }

            int length = 1;
            while (position + length < text.Length && char.IsAsciiLetter(text[position + length]))
            {
                length++;
            }

            See(text.Slice(position, length), reader, ref seen);
            position += length;
        }
    }

    private static void See(ReadOnlySpan<char> word, ProseReader reader, ref Findings seen)
    {
        Sense sense = ProseWords.Of(word);
        seen.HasDirection |= (sense & Directions) != 0 || IsComparison(word);
        seen.HasNumberWord |= NumberReader.IsNumber(word);
        seen.HasMeasure |= (sense & (Sense.Event | Sense.Quantity)) != 0 || reader.Names.Opens(word) || word is "average";
        seen.HasQuarter |= word is "q" or "Q" || word.Equals("quarter", StringComparison.OrdinalIgnoreCase);
        seen.HasPercent |= word.StartsWith("per", StringComparison.OrdinalIgnoreCase) && (word.Length == 3 || word.Equals("percent", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsComparison(ReadOnlySpan<char> word) =>
        word is "above" or "below" or "similar" or "comparable" || word.Equals("more", StringComparison.OrdinalIgnoreCase) || word.Equals("fewer", StringComparison.OrdinalIgnoreCase)
        || word is "line" or "average";

    /// <summary>What a paragraph has.</summary>
    private struct Findings
    {
        public bool HasDigit;
        public bool HasNumberWord;
        public bool HasPercent;
        public bool HasDirection;
        public bool HasMeasure;
        public bool HasQuarter;

        public readonly bool IsEnough => (HasDigit && (HasPercent || HasQuarter)) || (HasMeasure && (HasDigit || HasDirection || HasNumberWord));
    }
}
