using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Finds the text that people wrote differently; what only data changed is no prose, and neither are blanks and line ends.</summary>
internal static class ProseComparer
{
    /// <summary>Titles and the other words of a paper's front matter.</summary>
    private const string FrontMatter = "Front matter";

    /// <summary>The changed pieces of text of one paper, section by section in its order as it is; what is gone comes last.</summary>
    /// <param name="before">The paper as it was.</param>
    /// <param name="after">The paper as it is.</param>
    /// <param name="sections">Which section is which.</param>
    public static IEnumerable<ProseChange> Compare(ReviewedPaper before, ReviewedPaper after, ImmutableArray<SectionPair> sections) =>
        Compare(before, after, [(FrontMatter, HeadOf(before), HeadOf(after)), .. sections.Select(TextsOf)]);

    /// <summary>The changed pieces of text of the sections that went from one paper to another.</summary>
    public static IEnumerable<ProseChange> Compare(PaperMove move) => Compare(move.From, move.To, move.Sections.Select(TextsOf));

    private static IEnumerable<ProseChange> Compare(
        ReviewedPaper before, ReviewedPaper after, IEnumerable<(string Name, ImmutableArray<string> Before, ImmutableArray<string> After)> sections)
    {
        var known = new KnownText(before, after);
        return
            from section in sections
            from text in TextAligner.Differences(section.Before, section.After)
            where known.IsKnown(text)
            select new ProseChange(after.Pack, after.Paper.Symbol.Id, section.Name, text.Before, text.After);
    }

    private static (string Name, ImmutableArray<string> Before, ImmutableArray<string> After) TextsOf(SectionPair pair) =>
        (NameOf(pair), pair.Before?.Texts ?? [], pair.After?.Texts ?? []);

    private static string NameOf(SectionPair pair) => (pair.After ?? pair.Before)?.Path ?? string.Empty;

    private static ImmutableArray<string> HeadOf(ReviewedPaper paper) =>
    [
        // Where an error hides the title, the id stands in its place.
        .. paper.MayLackText && paper.Paper.Symbol.Title == paper.Paper.Symbol.Id ? [] : Line("title", paper.Paper.Symbol.Title),
        .. Line("kind", paper.Paper.Symbol.Kind),
        .. Line("status", paper.Paper.Symbol.Status),
        .. paper.IsCover ? MeetingText.Of(paper.Compilation.GetBoundPack(paper.Pack)) : [],
    ];

    private static IEnumerable<string> Line(string key, string text) => text.Length > 0 ? [$"{key}: {ProseText.OneLine(text)}"] : [];
}
