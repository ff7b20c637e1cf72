using System.Text.RegularExpressions;

namespace BoardDocs.Review;

/// <summary>
/// Writes text from outside into Markdown so that it stays text: what could be read as a mark, a link, a mention, a reference or HTML
/// stands in a code span, in which forges read nothing.
/// </summary>
internal static partial class MarkdownText
{
    private const int Longest = 200;

    /// <summary>Text within a line: as it is where it is plain, else in a code span.</summary>
    public static string Inline(string text, int longest = Longest)
    {
        string safe = SafeText.Of(text, longest);
        return Plain().IsMatch(safe) && !Risky().IsMatch(safe) ? safe.Replace("&", "&amp;", StringComparison.Ordinal) : Code(text, longest);
    }

    /// <summary>A sentence of the program that names things from outside: only the words that are not plain stand in code spans.</summary>
    public static string Sentence(string text, int longest) =>
        Risky().IsMatch(text) ? Inline(text, longest) : string.Join(' ', SafeText.Of(text, longest).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "&" ? "&amp;" : Inline(word, longest)));

    /// <summary>Text in a code span.</summary>
    public static string Code(string text, int longest = Longest)
    {
        string safe = SafeText.Of(text, longest);
        string fence = new('`', LongestRun(safe) + 1);
        return safe.Length == 0 ? "(empty)" : safe[0] == '`' || safe[^1] == '`' ? $"{fence} {safe} {fence}" : $"{fence}{safe}{fence}";
    }

    /// <summary>The number of backticks that a fence needs around a text.</summary>
    public static int FenceFor(string text) => Math.Max(3, LongestRun(text) + 1);

    private static int LongestRun(string text)
    {
        (int longest, int run) = (0, 0);
        foreach (char letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // Letters, digits and punctuation that is no mark anywhere; & only as a word, / and : only before a blank or within numbers.
    [GeneratedRegex(@"^(?:[\p{L}\p{N}\p{M} ,;'’‘“”()£–—−?…→""]|[.](?= |$|[0-9])|-(?=[\p{L}\p{N} ])|[+](?=[£0-9])|[:/](?= |$)|/(?=[0-9])|%(?=[ ,;.)]|$)|&(?= ))+$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // Words that forges link: web addresses without a scheme, references to issues, and hashes of commits.
    [GeneratedRegex(@"\bwww\b|\bGH-|\b(?=[0-9]*[a-f])[0-9a-f]{7,}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Risky();
}
