using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>
/// A first heading that repeats the title of its paper is not printed. Where that is so on one side alone, all sections would seem to have moved
/// under a new heading, or out of one that is gone; here it is taken for the same heading, that of the paper.
/// </summary>
internal static class TitleHeading
{
    private const double Least = 0.5;

    /// <summary>Both sides without such a heading; each is called what stands above its sections.</summary>
    public static (ProseSection Before, ProseSection After) Align((ProseSection Text, PaperSymbol Paper) before, (ProseSection Text, PaperSymbol Paper) after) =>
        IsAbove(before.Text, after.Text) ? (Open(before.Text), Call(after))
        : IsAbove(after.Text, before.Text) ? (Call(before), Open(after.Text))
        : (before.Text, after.Text);

    /// <summary>Whether the first heading of a paper stands above what stands right below the title of the other.</summary>
    private static bool IsAbove(ProseSection text, ProseSection other)
    {
        if (!text.IsBare || text.Sections.IsEmpty || other.Sections.Any(section => string.Equals(section.Heading, text.Sections[0].Heading, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        WordBag words = text.Sections[0].Words.Value;
        double similarity = words.SimilarityTo(other.Words.Value);
        return similarity >= Least && other.Sections.All(section => section.Words.Value.SimilarityTo(words) < similarity);
    }

    private static ProseSection Open(ProseSection text) => text.Sections[0] with { Sections = text.Sections[0].Sections.AddRange(text.Sections[1..]) };

    private static ProseSection Call((ProseSection Text, PaperSymbol Paper) side) => side.Text with { Heading = side.Paper.Title.Trim(), Id = side.Paper.Id };
}
