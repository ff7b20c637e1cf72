using System.Text;

namespace BoardDocs.Text;

/// <summary>Makes ids out of words.</summary>
internal static class Slug
{
    // Unicode normalisation does nothing where globalisation is invariant, so the letters of Europe's languages stand here.
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥìíîïĩīĭįıĵķĺļľłñńņňòóôõöøōŏőŕŗřśŝşšţťùúûüũūŭůűųŵýÿŷźżž";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghiiiiiiiiijkllllnnnnooooooooorrrssssttuuuuuuuuuuwyyyzzz";

    /// <summary>
    /// Lower-case ASCII letters and digits with single hyphens between words; accents and apostrophes are dropped.
    /// It begins with a letter, so that it is a fragment, a file name and a CSS identifier at once.
    /// </summary>
    /// <param name="text">The words.</param>
    /// <param name="otherwise">The id where nothing is left, and the prefix where a digit would come first.</param>
    public static string From(string text, string otherwise = "section")
    {
        var slug = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            char plain = ToPlain(letter);
            if (char.IsAsciiLetterOrDigit(plain))
            {
                slug.Append(plain);
            }
            else if (letter is not ('\'' or '\u2019') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        string trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length == 0 ? otherwise : char.IsAsciiDigit(trimmed[0]) ? $"{otherwise}-{trimmed}" : trimmed;
    }

    private static char ToPlain(char letter)
    {
        char small = char.ToLowerInvariant(letter);
        return char.IsAscii(small) || Accented.IndexOf(small) is not (>= 0 and int index) ? small : Plain[index];
    }
}
