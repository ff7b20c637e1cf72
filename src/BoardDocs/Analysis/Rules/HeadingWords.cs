using System.Text;

namespace BoardDocs.Analysis;

/// <summary>The words of a heading, to find it whatever its capitals and punctuation.</summary>
internal static class HeadingWords
{
    /// <summary>Letters and digits in lower case, with one blank between words.</summary>
    public static string Of(string heading)
    {
        var words = new StringBuilder(heading.Length);
        foreach (char letter in heading.Where(letter => !IsInsideWord(letter)))
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

    /// <summary>The words as they stand, and without the number that they open with: <c>2.1 Comments</c> is the section Comments too.</summary>
    public static IEnumerable<string> Readings(string heading)
    {
        string words = Of(heading);
        yield return words;
        string bare = words.TrimStart([.. "0123456789 "]);
        if (bare.Length > 0 && bare.Length < words.Length)
        {
            yield return bare;
        }
    }

    private static bool IsInsideWord(char letter) => letter is '\'' or '\u2019';
}
