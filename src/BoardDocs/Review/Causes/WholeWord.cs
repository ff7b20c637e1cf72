namespace BoardDocs.Review;

/// <summary>Looks for names in lines.</summary>
internal static class WholeWord
{
    /// <summary>Whether a text has a name that is no part of a longer one, as <c>burglary</c> is of <c>residential-burglary</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name; null stands nowhere.</param>
    public static bool IsIn(string text, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return false;
        }

        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            if (!(at > 0 && IsPart(text[at - 1])) && !(end < text.Length && IsPart(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';
}
