namespace BoardDocs.Review;

/// <summary>Tells text that was written differently from text that an error in the file of a side may only hide, or have put into another section.</summary>
/// <param name="before">The paper as it was.</param>
/// <param name="after">The paper as it is.</param>
internal sealed class KnownText(ReviewedPaper before, ReviewedPaper after)
{
    private readonly HashSet<string>? earlier = after.MayLackText ? TextsOf(before) : null;
    private readonly HashSet<string>? later = before.MayLackText ? TextsOf(after) : null;

    /// <summary>Whether a piece of text is known to have become another; an empty one stands for none.</summary>
    public bool IsKnown((string Before, string After) text) => IsFresh(text.After, earlier) && IsFresh(text.Before, later);

    /// <summary>Whether a side with an error says something that the other does not say anywhere.</summary>
    private static bool IsFresh(string text, HashSet<string>? other) => other is null || (text.Length > 0 && !other.Contains(text));

    private static HashSet<string> TextsOf(ReviewedPaper paper) => [.. ProseReader.Read(paper.Paper).All.SelectMany(section => section.Texts)];
}
