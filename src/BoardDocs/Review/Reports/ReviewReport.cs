using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>A review as reports tell it: what changed of one thing as one entry, the same in several papers once, what follows from a value left out.</summary>
internal sealed class ReviewReport
{
    private static readonly ConditionalWeakTable<ReviewResult, ReviewReport> Arranged = [];

    private ReviewReport(ReviewResult review)
    {
        Review = review;
        Names = new ReviewNames(review);
        ILookup<bool, ReviewChange> values = review.Changes.ToLookup(change => change.Place is null);
        var explained = new ExplainedChanges(values[true], Names);
        ILookup<bool, ReviewChange> places = values[false].ToLookup(change => change.Aspect is not null);
        var other = new PlaceEntries(Names);
        ILookup<bool, ReviewChange> said = places[false].Where(change => !explained.IsExpression(change)).ToLookup(IsBroken);
        Entries = Merge(
        [
            .. other.OfExpressions(said[true]),
            .. new ValueEntries(Names).Of(values[true]),
            .. other.OfExpressions(said[false]),
            .. other.OfFigures(places[true].Where(change => !explained.IsCell(change))),
        ]);
    }

    /// <summary>A review arranged; once for all the reports on it.</summary>
    public static ReviewReport Of(ReviewResult review) => Arranged.GetValue(review, static arranged => new ReviewReport(arranged));

    /// <summary>The review.</summary>
    public ReviewResult Review { get; }

    /// <summary>Names for its ids.</summary>
    public ReviewNames Names { get; }

    /// <summary>The entries by part.</summary>
    public ILookup<ReportPart, ReportEntry> Entries { get; }

    /// <summary>What the catalogue declares differently, without the glossary's texts that were reworded, which are told as text.</summary>
    public ImmutableArray<DefinitionChange> Definitions =>
        [.. Review.Definitions.Where(change => change is not { Path: CatalogueReader.GlossaryPath, Before: not null, After: not null } || !change.Key.EndsWith(".text", StringComparison.Ordinal))];

    /// <summary>Whether a claim does not hold now; a pack with one cannot be published.</summary>
    public static bool IsBroken(ReviewChange change) => change is { What: ReviewSubjects.Claim, After.Flag: false };

    /// <summary>The same thing in several places is told once, where it stands first; what pages print as before comes last in its part.</summary>
    private static ILookup<ReportPart, ReportEntry> Merge(ImmutableArray<ReportEntry> entries) => entries
        .GroupBy(entry => (entry.Kind, entry.Identity))
        .Select(same => same.First() with { Places = [.. same.SelectMany(entry => PlacesOf(entry, same.First().Subject)).Distinct()] })
        .OrderBy(entry => entry.IsUnseen)
        .ToLookup(entry => entry.Kind);

    private static IEnumerable<ReportPlace> PlacesOf(ReportEntry entry, string subject) => entry.Subject.Equals(subject, StringComparison.OrdinalIgnoreCase)
        ? entry.Places
        : entry.Places.Select(place => place with { ShownAs = entry.Subject });
}
