namespace BoardDocs.Analysis;

/// <summary>Cuts a paragraph into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly string[] Abbreviations =
        ["e.g", "i.e", "no", "nos", "approx", "vs", "cf", "dr", "mr", "mrs", "ms", "st", "insp", "supt", "sgt", "para", "fig", "pp", "incl", "ch", "op"];

    /// <summary>The sentences in order.</summary>
    public static List<SentenceRange> Split(string text)
    {
        var sentences = new List<SentenceRange>();
        int start = 0;
        for (int position = 0; position < text.Length; position++)
        {
            if (text[position] is '.' or '!' or '?' && IsEnd(text, position))
            {
                sentences.Add(new SentenceRange(start, position + 1));
                start = position + 1;
            }
        }

        if (start < text.Length)
        {
            sentences.Add(new SentenceRange(start, text.Length));
        }

        return sentences;
    }

    private static bool IsEnd(string text, int stop)
    {
        int next = stop + 1;
        while (next < text.Length && text[next] is ')' or ']' or '"' or '\'' or '\u2019' or '\u201d')
        {
            next++;
        }

        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next >= text.Length || (!char.IsLower(text[next]) && (text[stop] != '.' || !IsAbbreviation(text.AsSpan(0, stop))));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        int start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || (before[start - 1] == '.' && start < before.Length)))
        {
            start--;
        }

        ReadOnlySpan<char> word = before[start..];
        foreach (string abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return word.Length == 1 && char.IsUpper(word[0]);
    }
}

/// <summary>Where a sentence stands in its paragraph.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last character.</param>
internal sealed record SentenceRange(int Start, int End);
