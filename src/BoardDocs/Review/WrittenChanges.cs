using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>What people wrote and arranged differently.</summary>
/// <param name="Prose">Text that was written differently.</param>
/// <param name="Structure">What was added, removed, moved, renamed or replaced.</param>
internal sealed partial record WrittenChanges(ImmutableArray<ProseChange> Prose, ImmutableArray<StructureChange> Structure)
{
    /// <summary>Compares two content folders whose papers are matched.</summary>
    public static WrittenChanges Of(InputDiff inputs, ImmutableArray<PaperPair> pairs)
    {
        (Catalogue before, Catalogue after) = (inputs.Before.Catalogue, inputs.After.Catalogue);
        var packs = new PackComparer(pairs);
        var prose = ImmutableArray.CreateBuilder<ProseChange>();
        var inside = ImmutableArray.CreateBuilder<StructureChange>();
        foreach (PaperPair pair in pairs)
        {
            if (pair is { Before: { } was, After: { } now } && !HasSameText(was, now))
            {
                ImmutableArray<SectionPair> sections = SectionMatcher.Match(ProseReader.Read(was.Paper).Rewritten(text => Rewrite(text, inputs.Renames, pair.Places), pair.Places), ProseReader.Read(now.Paper));
                prose.AddRange(ProseComparer.Compare(was, now, sections));
                inside.AddRange(new StructureComparer(was, now, sections, pair.Places).Compare());
            }
        }

        return new WrittenChanges(
            [.. prose, .. GlossaryComparer.Prose(before, after)],
            [
                .. packs.Compare(),
                .. inside,
                .. packs.Covers.SelectMany(cover => FileComparer.Compare(cover.Before, cover.After)),
                .. GlossaryComparer.Structure(before, after),
            ]);
    }

    /// <summary>Expressions and links to figures as they read with the ids of today, so that another id is no other text.</summary>
    private static string Rewrite(string text, CatalogueRenames renames, PlaceRenames places) =>
        Link().Replace(renames.RewriteText(text), link => places.Later(link.Value));

    [GeneratedRegex(@"(?<=\]\(#)[^)\s]+(?=\))", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    /// <summary>Line ends and byte order marks do not count.</summary>
    private static bool HasSameText(ReviewedPaper before, ReviewedPaper after) =>
        before.Compilation.GetTree(before.Paper.Symbol.Path)?.Text.Checksum is { } checksum
        && checksum == after.Compilation.GetTree(after.Paper.Symbol.Path)?.Text.Checksum;
}
