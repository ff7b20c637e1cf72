namespace BoardDocs.Syntax;

/// <summary>What the measure language calls a blank, a letter and a part of a name.</summary>
internal static class CharacterClass
{
    /// <summary>A blank inside a line; a no-break space pasted from a word processor counts.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) && c is not ('\n' or '\r');

    /// <summary>A character of a name, key or word.</summary>
    public static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || (c > 127 && char.IsLetterOrDigit(c));

    /// <summary>The number of blanks a text begins with.</summary>
    public static int CountBlanks(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && IsBlank(text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>The number of digits a text begins with.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>The length of the name a text begins with: letters and digits with single hyphens inside.</summary>
    public static int CountName(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && (IsName(text[count]) || IsInnerHyphen(text, count)))
        {
            count++;
        }

        return count;
    }

    /// <summary>The length of a text without the blanks at its end.</summary>
    public static int TrimmedLength(ReadOnlySpan<char> text)
    {
        int length = text.Length;
        while (length > 0 && IsBlank(text[length - 1]))
        {
            length--;
        }

        return length;
    }

    private static bool IsInnerHyphen(ReadOnlySpan<char> text, int index) =>
        text[index] == '-' && index > 0 && index + 1 < text.Length && IsName(text[index + 1]);
}
