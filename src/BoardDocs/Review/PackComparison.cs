using System.Collections.Immutable;
using BoardDocs.Statistics;

namespace BoardDocs.Review;

/// <summary>One comparison of two content folders.</summary>
internal sealed class PackComparison
{
    private readonly ReviewLabels labels;
    private readonly CancellationToken cancellation;
    private readonly InputDiff inputs;
    private readonly ChangedNames names;
    private readonly PaperFacts facts;
    private readonly CauseFinder causes;
    private readonly EvidenceFinder evidence;

    /// <summary>Compares the inputs.</summary>
    public PackComparison(Compilation before, Compilation after, ReviewLabels labels, CancellationToken cancellation)
    {
        this.labels = labels;
        this.cancellation = cancellation;
        inputs = InputDiff.Compare(before, after);
        names = new ChangedNames(inputs);
        facts = new PaperFacts(inputs.Renames);
        causes = new CauseFinder(inputs, new Hybrids(inputs), facts);
        evidence = new EvidenceFinder(inputs);
    }

    /// <summary>Compares what is published.</summary>
    public ReviewResult Compare()
    {
        ImmutableArray<string> paths = names.FindPapers();
        var loader = new PaperLoader(Packs, inputs.WrittenPacks, cancellation);
        (ImmutableArray<ReviewedPaper> before, ImmutableArray<ReviewedPaper> after) = loader.Bind(inputs.Before, inputs.After, paths);
        ImmutableArray<PaperPair> pairs = [.. PaperMatcher.Match(before, after).Select(FindPlaces)];
        ImmutableArray<PaperPair> changed = [.. pairs.Where(IsWritten)];
        PaperMoves moves = PaperMoves.Find([.. changed.Where(IsInKeptPack)], inputs.Renames);
        WrittenChanges written = WrittenChanges.Of(inputs, changed, moves);
        return new ReviewResult(labels)
        {
            Changes = [.. ComparedPaper.All(pairs, moves, facts, names.Used, cancellation).AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(Tell)],
            Definitions = inputs.Definitions,
            Data = [.. inputs.Data.Take(ReviewResult.MostData)],
            DataCount = inputs.Data.Length,
            Prose = written.Prose,
            Structure = [.. written.Structure, .. inputs.Renames.Changes(inputs.After.Catalogue)],
            Notes = [.. ReviewNotes.OfData(inputs.Data.Length), .. Outside(), .. Errors(labels.Base, inputs.Before, before), .. Errors(labels.Head, inputs.After, after)],
            Papers = [.. pairs, .. moves.All.Select(move => move.Pair)],
        };
    }

    private IEnumerable<ReviewNote> Errors(string label, Compilation side, ImmutableArray<ReviewedPaper> papers)
    {
        // A pack on one side alone need not have a file that differs: an empty folder is an error too.
        IEnumerable<string> single = inputs.Before.Packs.Except(inputs.After.Packs).Concat(inputs.After.Packs.Except(inputs.Before.Packs));
        return ReviewNotes.Of(label, side, papers, inputs.WrittenPacks.Union(single).Intersect(Packs));
    }

    /// <summary>What both sides keep outside is told once.</summary>
    private IEnumerable<ReviewNote> Outside() =>
        ReviewNotes.OfOutside(labels.Base, inputs.Before).Concat(ReviewNotes.OfOutside(labels.Head, inputs.After)).DistinctBy(note => note.Path);

    /// <summary>The packs asked for, those that are gone included.</summary>
    private ImmutableArray<string> Packs => inputs.After.Options.PackId is { } only ? [only] : [.. inputs.After.Packs.Union(inputs.Before.Packs)];

    /// <summary>Whether a pair belongs to a pack in which anything was written or arranged differently.</summary>
    private bool IsWritten(PaperPair pair) =>
        new[] { pair.Before?.Pack, pair.After?.Pack }.OfType<string>().Any(inputs.WrittenPacks.Contains);

    /// <summary>Ids with a number can be others though nobody wrote anything: an error takes a table out, and the later ones move up.</summary>
    private static bool HasSameIds(ReviewedPaper before, ReviewedPaper after) =>
        before.Paper.Anchors.Select(anchor => anchor.Id).SequenceEqual(after.Paper.Anchors.Select(anchor => anchor.Id), StringComparer.Ordinal);

    private PaperPair FindPlaces(PaperPair pair) => pair is { Before: { } before, After: { } after } && (IsWritten(pair) || !HasSameIds(before, after))
        ? pair with { Places = PlaceRenames.Find(before.Paper, after.Paper, inputs.Renames) }
        : pair;

    /// <summary>Whether a paper is on both sides, or else its pack is; the papers of a new pack are copies, not what moved.</summary>
    private bool IsInKeptPack(PaperPair pair) =>
        pair is { Before: not null, After: not null } || ((pair.Before ?? pair.After)?.Pack is { } pack && inputs.Before.Packs.Contains(pack) && inputs.After.Packs.Contains(pack));

    private IEnumerable<ReviewChange> Tell(ComparedPaper paper)
    {
        ImmutableArray<FactChange> changes = [.. Known(paper)];
        Lazy<DslEvidence> lines = evidence.LinesOf(paper.Pair);
        return paper.Pair.After is not { } after ? [] : causes.Find(paper.Pair, changes, paper.Possible).Zip(changes, (kinds, change) => ToChange(after, change) with
        {
            Causes = [.. kinds.Split().Select(kind => kind.ToCause())],
            Evidence = evidence.Find(change, kinds, lines),
        });
    }

    /// <summary>Without what may only be missing because of an error, and without numbers made from what could be read of a broken file.</summary>
    private IEnumerable<FactChange> Known(ComparedPaper paper)
    {
        if (paper.Pair is not { Before: { } before, After: { } after } || !(before.HasErrors || after.HasErrors))
        {
            return paper.Changes;
        }

        (ErrorReach was, ErrorReach now) = (ErrorReach.Of(before, after, inputs.Renames), ErrorReach.Of(after, before, inputs.Renames));
        return paper.Changes.Where(change => !was.Spoils(change.Measures) && !now.Spoils(change.Measures) && !(IsMissing(change.Before) && was.Hides(change.Now)) && !(IsMissing(change.After) && now.Hides(change.Was)));
    }

    private static bool IsMissing(ReviewValue side) => side.IsAbsent || side.Text == NumberText.Missing;

    /// <summary>A fact's change as it is reported, without its causes.</summary>
    /// <param name="paper">The paper as it is.</param>
    /// <param name="change">What differs.</param>
    internal static ReviewChange ToChange(ReviewedPaper paper, FactChange change) =>
        new(change.Key.What, paper.Pack, paper.Paper.Symbol.Id, change.Before, change.After)
        {
            Measure = change.Source.Measure,
            Series = change.Source.Series,
            Area = change.Source.Area,
            Period = change.Source.Period,
            PeriodBefore = change.PeriodBefore,
            Window = change.Source.Window,
            Group = change.Source.Group,
            Place = change.Key.Place,
            Aspect = change.Key.Aspect,
            Row = change.Key.Row,
            Column = change.Key.Column,
        };
}
