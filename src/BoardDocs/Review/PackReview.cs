using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Compares two states of a content folder: what is published differently, and why (specs/review.md).</summary>
public static class PackReview
{
    private static readonly ImmutableArray<IFactReader> Readers = [new ValueFacts()];

    /// <summary>Compares two content folders; only the packs that the options of the later one ask for.</summary>
    /// <param name="before">The folder as it was.</param>
    /// <param name="after">The folder as it is.</param>
    /// <param name="labels">What the two are called.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    public static ReviewResult Compare(Compilation before, Compilation after, ReviewLabels labels, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(labels);
        ImmutableArray<PaperPair> pairs = PaperMatcher.Match(before, after, cancellation);
        WrittenChanges written = WrittenChanges.Of(before, after, pairs);
        return new ReviewResult(labels)
        {
            Changes = [.. pairs.SelectMany(Compare)],
            Prose = written.Prose,
            Structure = written.Structure,
            Papers = pairs,
        };
    }

    private static IEnumerable<ReviewChange> Compare(PaperPair pair) =>
        pair is { Before: { } before, After: { } after }
            ? FactComparison.Compare(Read(before.Paper), Read(after.Paper)).Select(change => ToChange(after, change))
            : [];

    private static IEnumerable<Fact> Read(BoundPaper paper) => Readers.SelectMany(reader => reader.Read(paper));

    private static ReviewChange ToChange(ReviewedPaper paper, FactChange change) =>
        new(change.Key.What, paper.Pack, paper.Paper.Symbol.Id, change.Before, change.After)
        {
            Measure = change.Key.Measure,
            Series = change.Key.Series,
            Area = change.Key.Area,
            Period = change.Key.Period,
            Window = change.Key.Window,
            Group = change.Key.Group,
            Place = change.Key.Place,
        };
}
