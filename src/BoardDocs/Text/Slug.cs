using System.Globalization;
using System.Text;

namespace BoardDocs.Text;

/// <summary>Makes ids out of words.</summary>
internal static class Slug
{
    /// <summary>
    /// Lower-case ASCII letters and digits with single hyphens between words; accents and apostrophes are dropped.
    /// It begins with a letter, so that it is a fragment, a file name and a CSS identifier at once.
    /// </summary>
    /// <param name="text">The words.</param>
    /// <param name="otherwise">The id where nothing is left, and the prefix where a digit would come first.</param>
    public static string From(string text, string otherwise = "section")
    {
        var slug = new StringBuilder(text.Length);
        foreach (char letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (!IsDropped(letter) && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        string trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length == 0 ? otherwise : char.IsAsciiDigit(trimmed[0]) ? $"{otherwise}-{trimmed}" : trimmed;
    }

    private static bool IsDropped(char letter) =>
        letter is '\'' or '\u2019' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
