using System.Collections.Immutable;
using System.Globalization;

namespace BoardDocs.Review;

/// <summary>Bounds how many changes a file lists: a revision of everything moves every point of every figure.</summary>
internal static class ListedChanges
{
    /// <summary>The most changes that are listed.</summary>
    public const int Most = 20_000;

    /// <summary>All changes, or those with the most to say in their order: numbers of figures and cells of tables only as far as there is room.</summary>
    public static ImmutableArray<ReviewChange> Of(ImmutableArray<ReviewChange> changes)
    {
        if (changes.Length <= Most)
        {
            return changes;
        }

        int room = Math.Max(0, Most - changes.Count(change => !IsPart(change)));
        return [.. changes.Where(change => !IsPart(change) || room-- > 0).Take(Most)];
    }

    /// <summary>Says that not all are listed.</summary>
    /// <param name="all">How many there are.</param>
    /// <param name="listed">How many are listed.</param>
    public static IEnumerable<ReviewNote> Notes(int all, int listed) => listed == all ? [] :
        [new ReviewNote(string.Create(CultureInfo.InvariantCulture, $"{all:N0} things are published differently; {listed:N0} are listed, and numbers of figures and cells of tables were left out first."))];

    private static bool IsPart(ReviewChange change) => change.Aspect is FigureAspects.Point or FigureAspects.Cell;
}
