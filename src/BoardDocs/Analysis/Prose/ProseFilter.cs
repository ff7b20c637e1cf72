using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>One quick look at a paragraph: most have nothing that a check could be about.</summary>
internal static class ProseFilter
{
    private const int DateLength = 10;
    private const Sense Directions = Sense.Up | Sense.Down | Sense.Level | Sense.Extreme;

    /// <summary>Whether it has a percentage, a quarter with a number, or both a measure and a number or direction.</summary>
    public static bool MaySaySomething(SourceText source, ImmutableArray<TextSpan> runs, ProseReader reader)
    {
        var seen = default(Findings);
        foreach (TextSpan run in runs)
        {
            Look(source.Slice(run), ref seen);
        }

        // The names of measures are asked for last: most papers have few paragraphs that come so far.
        return seen.IsEnough || (seen.HasClaim && (NamesMeasure(source, runs, reader) || (seen.HasGeneric && reader.Sections.At(runs[0].Start).Length == 1)));
    }

    private static bool NamesMeasure(SourceText source, ImmutableArray<TextSpan> runs, ProseReader reader)
    {
        foreach (TextSpan run in runs)
        {
            ReadOnlySpan<char> text = source.Slice(run);
            for (int position = 0; position < text.Length;)
            {
                int length = WordLength(text, position);
                if (length > 0 && reader.Names.Opens(text.Slice(position, length)))
                {
                    return true;
                }

                position += Math.Max(1, length);
            }
        }

        return false;
    }

    private static void Look(ReadOnlySpan<char> text, ref Findings seen)
    {
        for (int position = 0; position < text.Length;)
        {
            char c = text[position];
            if (!char.IsAsciiLetter(c))
            {
                bool isDate = char.IsAsciiDigit(c) && IsDate(text[position..]);
                seen.HasDigit |= char.IsAsciiDigit(c) && !isDate;
                seen.HasPercent |= c == '%';
                position += isDate ? DateLength : 1;
                continue;
            }

            int length = WordLength(text, position);
            See(text.Slice(position, length), ref seen);
            position += length;
        }
    }

    private static int WordLength(ReadOnlySpan<char> text, int position)
    {
        int end = position;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end - position;
    }

    private static void See(ReadOnlySpan<char> word, ref Findings seen)
    {
        Sense sense = ProseWords.Of(word);
        seen.HasDirection |= (sense & Directions) != 0 || IsComparison(word);
        seen.HasNumberWord |= NumberReader.IsNumber(word);
        seen.HasAverage |= word is "average";
        seen.HasGeneric |= (sense & (Sense.Event | Sense.Quantity)) != 0;
        seen.HasQuarter |= word is "q" or "Q" || word.Equals("quarter", StringComparison.OrdinalIgnoreCase) || word is "months";
        seen.HasPercent |= word.StartsWith("per", StringComparison.OrdinalIgnoreCase) && (word.Length == 3 || word.Equals("percent", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>2026-10-26 is no number.</summary>
    private static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length >= DateLength && text[4] == '-' && text[7] == '-' && char.IsAsciiDigit(text[5]) && char.IsAsciiDigit(text[9]);

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
        public bool HasAverage;
        public bool HasGeneric;
        public bool HasQuarter;

        public readonly bool IsEnough => (HasDigit && (HasPercent || HasQuarter)) || (HasAverage && HasClaim);

        public readonly bool HasClaim => HasDigit || HasDirection || HasNumberWord;
    }
}
