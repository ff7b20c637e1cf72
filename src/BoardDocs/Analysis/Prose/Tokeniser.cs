namespace BoardDocs.Analysis;

/// <summary>Cuts a sentence into words, numbers and marks.</summary>
internal static class Tokeniser
{
    /// <summary>The tokens of a part of a text in order.</summary>
    public static List<ProseToken> Read(string text, int start, int end)
    {
        var tokens = new List<ProseToken>();
        for (int position = start; position < end;)
        {
            char c = text[position];
            if (char.IsWhiteSpace(c))
            {
                position++;
                continue;
            }

            ProseToken token = char.IsAsciiDigit(c) || (c == '£' && position + 1 < end && char.IsAsciiDigit(text[position + 1])) ? NumberReader.Read(text, position, end)
                : char.IsLetter(c) ? Word(text, position, end)
                : new ProseToken(c == ProseText.Object ? ProseTokenKind.Object : ProseTokenKind.Mark, c.ToString(), position, position + 1);
            tokens.Add(token);
            position = token.End;
        }

        return tokens;
    }

    private static ProseToken Word(string text, int start, int end)
    {
        int position = start;
        while (position < end && (char.IsLetterOrDigit(text[position]) || (IsInner(text[position]) && position + 1 < end && char.IsLetterOrDigit(text[position + 1]))))
        {
            position++;
        }

        string word = text[start..position].Replace('\u2019', '\'');
        word = word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) && word.Length > 2 && !word.Equals("it's", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;
        return new ProseToken(ProseTokenKind.Word, word, start, position) { Sense = ProseWords.Of(word), Number = NumberReader.OfWord(word) };
    }

    private static bool IsInner(char c) => c is '\'' or '\u2019' or '-' or '&';
}
