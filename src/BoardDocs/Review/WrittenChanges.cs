using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>What people wrote and arranged differently.</summary>
/// <param name="Prose">Text that was written differently.</param>
/// <param name="Structure">What was added, removed, moved, renamed or replaced.</param>
internal sealed record WrittenChanges(ImmutableArray<ProseChange> Prose, ImmutableArray<StructureChange> Structure)
{
    /// <summary>Compares two content folders whose papers are matched.</summary>
    /// <param name="inputs">The two folders.</param>
    /// <param name="pairs">The papers.</param>
    /// <param name="moves">Their sections, and what moved between them.</param>
    public static WrittenChanges Of(InputDiff inputs, ImmutableArray<PaperPair> pairs, PaperMoves moves)
    {
        (Catalogue before, Catalogue after) = (inputs.Before.Catalogue, inputs.After.Catalogue);
        var packs = new PackComparer(pairs);
        var prose = ImmutableArray.CreateBuilder<ProseChange>();
        var inside = ImmutableArray.CreateBuilder<StructureChange>();
        foreach (SectionedPaper paper in moves.Papers)
        {
            if (paper is { Sections.IsEmpty: false, Pair: { Before: { } was, After: { } now } })
            {
                prose.AddRange(ProseComparer.Compare(was, now, paper.Sections));
                inside.AddRange(new StructureComparer(was, now, paper.Sections, paper.Pair.Places, inputs.Renames).Compare()
                    .Where(change => !moves.Explain(change.Kind == StructureChangeKind.Removed ? was : now, change)));
                inside.AddRange(TableOrder.Compare(was, now, paper.Pair.Places.Tables));
            }

            foreach (PaperMove move in moves.All.Where(move => ReferenceEquals(move.To, paper.Pair.After)))
            {
                prose.AddRange(ProseComparer.Compare(move));
                inside.AddRange(MoveComparer.Compare(move));
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
}
