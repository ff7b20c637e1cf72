using System.Collections.Immutable;
using System.Text;

namespace BoardDocs.Review;

/// <summary>The places of two texts that differ, with some words around them.</summary>
/// <param name="Before">From the earlier text; empty where there was none.</param>
/// <param name="After">From the later text; empty where there is none.</param>
internal sealed record ProseExcerpt(string Before, string After)
{
    private const int Around = 60;
    private const int LongestChange = 400;
    private const string Left = "… ";
    private const string Right = " …";

    /// <summary>The excerpt of a change.</summary>
    public static ProseExcerpt Of(ProseChange change)
    {
        ImmutableArray<ProsePart> parts = WordDiff.Compare(change.Before, change.After);
        return new ProseExcerpt(Write(parts, ProsePartKind.Removed), Write(parts, ProsePartKind.Added));
    }

    private static string Write(ImmutableArray<ProsePart> parts, ProsePartKind own)
    {
        var text = new StringBuilder();
        for (int index = 0; index < parts.Length; index++)
        {
            if (parts[index].Kind == ProsePartKind.Kept)
            {
                text.Append(Shorten(parts[index].Text, index > 0, index < parts.Length - 1));
            }
            else if (parts[index].Kind == own)
            {
                text.Append(parts[index].Text.Length <= LongestChange ? parts[index].Text : parts[index].Text[..EndOfWord(parts[index].Text, LongestChange)] + Right);
            }
        }

        return SafeText.Of(text.ToString(), 5 * LongestChange);
    }

    /// <summary>What stands in both texts, without what is far from any change.</summary>
    private static string Shorten(string text, bool hasChangeBefore, bool hasChangeBehind)
    {
        int room = (hasChangeBefore ? Around : 0) + (hasChangeBehind ? Around : 0);
        if (text.Length <= room + Left.Length + Right.Length)
        {
            return text;
        }

        string start = hasChangeBefore ? text[..EndOfWord(text, Around)] + Right : string.Empty;
        string end = hasChangeBehind ? Left + text[StartOfWord(text, text.Length - Around)..] : string.Empty;
        return start + end;
    }

    private static int EndOfWord(string text, int index) => text.LastIndexOf(' ', index) is > 0 and int blank ? blank : index;

    private static int StartOfWord(string text, int index) => text.IndexOf(' ', index) is >= 0 and int blank && blank + 1 < text.Length ? blank + 1 : index;
}
