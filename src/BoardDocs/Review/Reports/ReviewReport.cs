using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>A review as reports tell it: what changed of one thing as one entry, the same in several papers once, what follows from a value left out.</summary>
internal sealed class ReviewReport
{
    /// <summary>Arranges a review.</summary>
    public ReviewReport(ReviewResult review)
    {
        Review = review;
        Names = new ReviewNames(review);
        ILookup<bool, ReviewChange> values = review.Changes.ToLookup(change => change.Place is null);
        var explained = new ExplainedChanges(values[true], Names);
        ILookup<bool, ReviewChange> places = values[false].ToLookup(change => change.Aspect is not null);
        var other = new PlaceEntries(Names);
        Entries = Merge(
        [
            .. new ValueEntries(Names).Of(values[true]),
            .. other.OfExpressions(places[false].Where(change => !explained.IsExpression(change))),
            .. other.OfFigures(places[true].Where(change => !explained.IsCell(change))),
        ]);
    }

    /// <summary>The review.</summary>
    public ReviewResult Review { get; }

    /// <summary>Names for its ids.</summary>
    public ReviewNames Names { get; }

    /// <summary>The entries by part.</summary>
    public ILookup<ReportPart, ReportEntry> Entries { get; }

    /// <summary>The same thing in several papers is told once, where it stands first.</summary>
    private static ILookup<ReportPart, ReportEntry> Merge(ImmutableArray<ReportEntry> entries) => entries
        .GroupBy(entry => (entry.Kind, entry.Identity, entry.Figure is null ? null : entry.Places[0]))
        .Select(same => same.First() with { Places = [.. same.SelectMany(entry => entry.Places).Distinct()] })
        .ToLookup(entry => entry.Kind);
}
