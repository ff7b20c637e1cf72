using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>Makes entries of published values: one for each value, with all that changed of it.</summary>
internal sealed class ValueEntries(ReviewNames names)
{
    /// <summary>The order in which the parts of a value are told; what stands first decides what is read.</summary>
    private static readonly ImmutableArray<string> Order =
    [
        ReviewSubjects.Trend, ReviewSubjects.Rank, ReviewSubjects.Relation, ReviewSubjects.Suppressed, ReviewSubjects.Count, ReviewSubjects.Rate, ReviewSubjects.Value,
        ReviewSubjects.Average, ReviewSubjects.Change, ReviewSubjects.Numerator, ReviewSubjects.Denominator, ReviewSubjects.Displayed, ReviewSubjects.Provisional,
    ];

    private static readonly ImmutableHashSet<string> InWords = [ReviewSubjects.Trend, ReviewSubjects.Rank, ReviewSubjects.Relation];

    private static readonly ImmutableHashSet<string> Words = [.. InWords, ReviewSubjects.Suppressed];

    /// <summary>The entries of changes of published values, in the order of the papers.</summary>
    public IEnumerable<ReportEntry> Of(IEnumerable<ReviewChange> changes) => changes
        .GroupBy(change => (change.Pack, change.Paper, change.Measure, change.Series, change.Area, change.Period, change.PeriodBefore, change.Window))
        .Select(group => Make([.. group.OrderBy(change => Order.IndexOf(change.What))]));

    /// <summary>What a part of a value is called.</summary>
    public string LabelOf(ReviewChange change) => change.What switch
    {
        ReviewSubjects.Trend => "trend word",
        ReviewSubjects.Rank => change.Group is { } group ? $"rank in {names.Group(group)}" : "rank",
        ReviewSubjects.Relation => "compared with the average",
        ReviewSubjects.Average => change.Group is { } group ? $"{names.Group(group)} average" : "average",
        ReviewSubjects.Change => "change on a year earlier" + ((change.After.Look ?? change.Before.Look) is { IsPoints: true } ? " (percentage points)" : string.Empty),
        ReviewSubjects.Suppressed => "too small to be shown",
        ReviewSubjects.Displayed => "printed as",
        _ => change.What,
    };

    private ReportEntry Make(ImmutableArray<ReviewChange> changes)
    {
        ReviewChange first = changes[0];
        ReportPart part = changes.Any(change => Words.Contains(change.What)) ? ReportPart.Words : ReportPart.Values;
        return new ReportEntry(part, Subject(first), Details(first), [.. changes.Select(Change)])
        {
            HasNumbers = changes.Any(change => !InWords.Contains(change.What)),
            Reasons = ReasonText.Of(changes),
            Places = [names.Place(first.Pack, first.Paper)],
        };
    }

    private ReportChange Change(ReviewChange change)
    {
        var look = NumberLook.Plain(change.Before.Number, change.After.Number);
        (string before, string after) = ValueText.Of(change, look);

        // Residents are not printed beside the rate that they move.
        return new ReportChange(LabelOf(change), before, after) { IsUnseen = change.What == ReviewSubjects.Denominator || ValueText.IsUnseen(change, look) };
    }

    private string Subject(ReviewChange change) => names.Measure(change.Measure ?? string.Empty) + (change.Series is { } series ? $", {series}" : string.Empty);

    private string Details(ReviewChange change) => string.Join(", ", new[]
    {
        change.Area is { } area ? names.Area(area) : null,
        change.Window is { } window && change.Period is { } period ? $"{window} to {period.ToWords()}" : change.Period?.ToWords(),
        change.PeriodBefore is { } before ? $"before: to {before.ToWords()}" : null,
    }.OfType<string>());
}
