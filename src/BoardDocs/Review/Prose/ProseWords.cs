using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BoardDocs.Review;

/// <summary>Cuts text into words, blanks and marks; a computed value is one word.</summary>
internal static partial class ProseWords
{
    /// <summary>All pieces in order; together they are the text.</summary>
    public static ImmutableArray<string> Cut(string text) => [.. Piece().EnumerateMatches(text).ToTexts(text)];

    /// <summary>The words alone, for comparing what two texts are about.</summary>
    public static IEnumerable<string> Of(string text) => Cut(text).Where(piece => !IsBlank(piece) && (piece.Length > 1 || char.IsLetterOrDigit(piece[0])));

    /// <summary>Whether a piece is a blank.</summary>
    public static bool IsBlank(string piece) => string.IsNullOrWhiteSpace(piece);

    private static List<string> ToTexts(this Regex.ValueMatchEnumerator matches, string text)
    {
        var pieces = new List<string>();
        foreach (ValueMatch match in matches)
        {
            pieces.Add(text.Substring(match.Index, match.Length));
        }

        return pieces;
    }

    // No alternative can begin where another is half way, so the time is linear in the text.
    [GeneratedRegex(@"`=[^`]*`|[\p{L}\p{M}\p{N}]+(?:[.,'’\-][\p{L}\p{M}\p{N}]+)*|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Piece();
}
