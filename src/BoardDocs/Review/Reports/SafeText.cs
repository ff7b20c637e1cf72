using System.Text;

namespace BoardDocs.Review;

/// <summary>Takes out of content what could make a report look like something else: control characters, and characters that turn the direction of text.</summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line, cut off at a length with an ellipsis.</summary>
    public static string Of(string text, int longest)
    {
        var safe = new StringBuilder(Math.Min(text.Length, longest));
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (safe.Length >= longest)
            {
                return safe.ToString().TrimEnd() + "…";
            }

            Append(safe, rune);
        }

        return safe.ToString().Trim();
    }

    private static void Append(StringBuilder safe, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            _ = safe.Length > 0 && safe[^1] != ' ' ? safe.Append(' ') : safe;
        }
        else if (Rune.IsControl(rune) || IsInvisible(rune.Value))
        {
            safe.Append(Replacement);
        }
        else
        {
            safe.Append(rune.ToString());
        }
    }

    /// <summary>Marks of direction, joiners and other characters without a shape, with which text can be made to look like another.</summary>
    private static bool IsInvisible(int rune) => rune is (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF or 0x061C or 0x00AD or (>= 0xE0000 and <= 0xE007F);
}
