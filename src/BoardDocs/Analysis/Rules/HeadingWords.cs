using System.Text;
using System.Text.RegularExpressions;

namespace BoardDocs.Analysis;

/// <summary>The words of a heading, to find it whatever its capitals and punctuation.</summary>
internal static partial class HeadingWords
{
    /// <summary>Letters and digits in lower case, with one blank between words; &amp; is and.</summary>
    public static string Of(string heading)
    {
        var words = new StringBuilder(heading.Length);
        foreach (char letter in heading.Replace("&", " and ", StringComparison.Ordinal).Where(letter => !IsInsideWord(letter)))
        {
            if (char.IsLetterOrDigit(letter))
            {
                words.Append(char.ToLowerInvariant(letter));
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>The words as they stand, and without the label that they open with: <c>2.1 Comments</c>, <c>(b) Comments</c> and <c>Annex A: Comments</c> are the section Comments too.</summary>
    public static IEnumerable<string> Readings(string heading)
    {
        string words = Of(heading);
        yield return words;
        string bare = Of(Label().Replace(heading, string.Empty)).TrimStart([.. "0123456789 "]);
        if (bare.Length > 0 && bare.Length < words.Length)
        {
            yield return bare;
        }
    }

    [GeneratedRegex("^\\s*((section|part|chapter|appendix|annex)\\s+([0-9]+|[a-z]|[ivx]+)\\b|\\(?([a-z]|[ivx]+)[.):])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    private static bool IsInsideWord(char letter) => letter is '\'' or '\u2019';
}
