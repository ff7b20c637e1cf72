using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>What people wrote and arranged differently.</summary>
/// <param name="Prose">Text that was written differently.</param>
/// <param name="Structure">What was added, removed, moved, renamed or replaced.</param>
internal sealed record WrittenChanges(ImmutableArray<ProseChange> Prose, ImmutableArray<StructureChange> Structure)
{
    /// <summary>Compares two content folders whose papers are matched.</summary>
    public static WrittenChanges Of(Compilation before, Compilation after, ImmutableArray<PaperPair> pairs)
    {
        var packs = new PackComparer(pairs);
        var prose = ImmutableArray.CreateBuilder<ProseChange>();
        var inside = ImmutableArray.CreateBuilder<StructureChange>();
        foreach (PaperPair pair in pairs)
        {
            if (pair is { Before: { } was, After: { } now } && !HasSameText(was, now))
            {
                ImmutableArray<SectionPair> sections = SectionMatcher.Match(ProseReader.Read(was.Paper), ProseReader.Read(now.Paper));
                prose.AddRange(ProseComparer.Compare(was, now, sections));
                inside.AddRange(new StructureComparer(was, now, sections).Compare());
            }
        }

        return new WrittenChanges(
            [.. prose, .. GlossaryComparer.Prose(before.Catalogue, after.Catalogue)],
            [
                .. packs.Compare(),
                .. inside,
                .. packs.Covers.SelectMany(cover => FileComparer.Compare(cover.Before, cover.After)),
                .. GlossaryComparer.Structure(before.Catalogue, after.Catalogue),
            ]);
    }

    /// <summary>Line ends and byte order marks do not count.</summary>
    private static bool HasSameText(ReviewedPaper before, ReviewedPaper after) =>
        before.Compilation.GetTree(before.Paper.Symbol.Path)?.Text.Checksum is { } checksum
        && checksum == after.Compilation.GetTree(after.Paper.Symbol.Path)?.Text.Checksum;
}
