namespace BoardDocs.Analysis;

/// <summary>A short run of words: <c>in|over the last|past? twelve|12 months</c>, with <c>|</c> between words that may stand for each other and <c>?</c> behind one that may be left out.</summary>
internal sealed class PhrasePattern
{
    private readonly string[][] steps;
    private readonly bool[] optional;

    /// <summary>Reads a pattern.</summary>
    public PhrasePattern(string pattern)
    {
        string[] words = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        steps = [.. words.Select(word => word.TrimEnd('?').Split('|'))];
        optional = [.. words.Select(word => word.EndsWith('?'))];
    }

    /// <summary>How many tokens of a sentence from a place on are this phrase; 0 where they are not.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="start">The place.</param>
    /// <param name="special">How many tokens stand for a word in braces, such as <c>{own}</c>.</param>
    public int Match(IReadOnlyList<ProseToken> tokens, int start, Func<string, int, int> special)
    {
        int position = start;
        for (int step = 0; step < steps.Length; step++)
        {
            int length = position < tokens.Count ? LengthOf(steps[step], tokens, position, special) : 0;
            if (length == 0 && !optional[step])
            {
                return 0;
            }

            position += length;
        }

        return position - start;
    }

    private static int LengthOf(string[] words, IReadOnlyList<ProseToken> tokens, int position, Func<string, int, int> special)
    {
        foreach (string word in words)
        {
            int length = word[0] == '{' ? special(word, position) : tokens[position].Is(word) ? 1 : 0;
            if (length > 0)
            {
                return length;
            }
        }

        return 0;
    }
}
