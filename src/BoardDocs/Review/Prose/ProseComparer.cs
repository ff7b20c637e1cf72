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
        Changes(after, FrontMatter, HeadOf(before), HeadOf(after)).Concat(Compare(after, sections));

    /// <summary>The changed pieces of text of some sections.</summary>
    /// <param name="paper">The paper that they stand in now.</param>
    /// <param name="sections">Which section is which.</param>
    public static IEnumerable<ProseChange> Compare(ReviewedPaper paper, ImmutableArray<SectionPair> sections) =>
        sections.SelectMany(pair => Changes(paper, NameOf(pair), pair.Before?.Texts ?? [], pair.After?.Texts ?? []));

    private static IEnumerable<ProseChange> Changes(ReviewedPaper paper, string section, ImmutableArray<string> was, ImmutableArray<string> texts) =>
        TextAligner.Differences(was, texts).Select(text => new ProseChange(paper.Pack, paper.Paper.Symbol.Id, section, text.Before, text.After));

    private static string NameOf(SectionPair pair) => (pair.After ?? pair.Before)?.Path ?? string.Empty;

    private static ImmutableArray<string> HeadOf(ReviewedPaper paper) =>
    [
        $"title: {ProseText.OneLine(paper.Paper.Symbol.Title)}",
        .. Line("kind", paper.Paper.Symbol.Kind),
        .. Line("status", paper.Paper.Symbol.Status),
        .. paper.IsCover ? MeetingText.Of(paper.Compilation.GetBoundPack(paper.Pack)) : [],
    ];

    private static IEnumerable<string> Line(string key, string text) => text.Length > 0 ? [$"{key}: {ProseText.OneLine(text)}"] : [];
}
