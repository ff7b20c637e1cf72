using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Leaves out what follows from other changes of the same value.</summary>
internal static class FactFilter
{
    private static readonly ImmutableHashSet<string> OfNewValues =
        [ReviewSubjects.Count, ReviewSubjects.Rate, ReviewSubjects.Value, ReviewSubjects.Trend, ReviewSubjects.Rank, ReviewSubjects.Relation];

    private static readonly ImmutableHashSet<string> Numbers =
        [ReviewSubjects.Count, ReviewSubjects.Numerator, ReviewSubjects.Denominator, ReviewSubjects.Rate, ReviewSubjects.Value, ReviewSubjects.Suppressed];

    /// <summary>
    /// Without how a value is printed where its numbers changed, without the parts of a value that is new or gone as a whole, and without the names of
    /// rows and columns that are new or gone with their cells.
    /// </summary>
    /// <param name="changes">What differs.</param>
    /// <param name="pairs">Everything that was compared.</param>
    public static ImmutableArray<FactChange> Filter(ImmutableArray<FactChange> changes, ImmutableArray<FactChange> pairs)
    {
        HashSet<object> moved = [.. changes.Where(change => Numbers.Contains(change.Key.What)).Select(ValueOf)];
        HashSet<object> kept = [.. pairs.Where(pair => pair is { Was: not null, Now: not null }).Select(ValueOf)];
        return [.. changes.Where(IsKept)];

        bool IsKept(FactChange change) =>
            change.Key.Aspect == FigureAspects.Label ? change is { Was: not null, Now: not null }
            : !IsValue(change)
            || (kept.Contains(ValueOf(change)) ? change.Key.What != ReviewSubjects.Displayed || !moved.Contains(ValueOf(change)) : OfNewValues.Contains(change.Key.What));
    }

    private static bool IsValue(FactChange change) => change.Key is { Place: null, Measure: not null };

    private static object ValueOf(FactChange change) => (change.Key with { What = string.Empty, Group = null }, change.PeriodBefore);
}
