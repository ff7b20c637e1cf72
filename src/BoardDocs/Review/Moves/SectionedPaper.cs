using BoardDocs.Binding;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BoardDocs.Review;

/// <summary>A paper whose sections are matched.</summary>
/// <param name="Pair">The paper on both sides, or on one.</param>
/// <param name="Sections">Which section is which; those of a paper on one side alone have no counterpart.</param>
internal sealed partial record SectionedPaper(PaperPair Pair, ImmutableArray<SectionPair> Sections)
{
    /// <summary>Matches the sections of a paper; none where its text is the same.</summary>
    public static SectionedPaper Of(PaperPair pair, CatalogueRenames renames)
    {
        var paper = new SectionedPaper(pair, Match(pair, renames));
        return paper with { Sections = [.. paper.Sections.Where(section => (section.Before is not null || paper.TellsNew) && (section.After is not null || paper.TellsGone))] };
    }

    /// <summary>Whether a section that only the later side has is new: no error may have kept it from being read on the earlier one.</summary>
    public bool TellsNew => Pair.Before is not { MayLackText: true };

    /// <summary>Whether a section that only the earlier side has is gone: no error may have kept it from being read on the later one.</summary>
    public bool TellsGone => Pair.After is not { MayLackText: true };

    private static ImmutableArray<SectionPair> Match(PaperPair pair, CatalogueRenames renames) => pair switch
    {
        { Before: { } before, After: { } after } => HasSameText(before, after) ? [] : Match(before.Paper, after.Paper, pair.Places, renames),
        { Before: { } gone } => [.. ProseReader.Read(gone.Paper).All.Skip(1).Select(section => new SectionPair(section, null))],
        { After: { } come } => [.. ProseReader.Read(come.Paper).All.Skip(1).Select(section => new SectionPair(null, section))],
        _ => [],
    };

    private static ImmutableArray<SectionPair> Match(BoundPaper before, BoundPaper after, PlaceRenames places, CatalogueRenames renames)
    {
        ProseSection now = ProseReader.Read(after);

        // What stands as it did was not rewritten by anybody, even where a name in it means nothing any more.
        HashSet<string> kept = [.. now.All.SelectMany(section => section.Texts)];
        ProseSection was = ProseReader.Read(before).Rewritten(text => kept.Contains(text) ? text : Rewrite(text, renames, places), places);
        (was, now) = TitleHeading.Align((was, before.Symbol), (now, after.Symbol));
        return SectionMatcher.Match(was, now);
    }

    /// <summary>Expressions and links to figures as they read with the ids of today, so that another id is no other text.</summary>
    private static string Rewrite(string text, CatalogueRenames renames, PlaceRenames places) =>
        Link().Replace(renames.RewriteText(text), link => places.Later(link.Value));

    /// <summary>Line ends and byte order marks do not count.</summary>
    private static bool HasSameText(ReviewedPaper before, ReviewedPaper after) =>
        before.Compilation.GetTree(before.Paper.Symbol.Path)?.Text.Checksum is { } checksum
        && checksum == after.Compilation.GetTree(after.Paper.Symbol.Path)?.Text.Checksum;

    [GeneratedRegex(@"(?<=\]\(#)[^)\s]+(?=\))", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
