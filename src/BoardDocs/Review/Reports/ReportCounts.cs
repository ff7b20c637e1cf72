using System.Collections.Immutable;
using System.Globalization;

namespace BoardDocs.Review;

/// <summary>How much of what changed, what matters most first.</summary>
internal static class ReportCounts
{
    /// <summary>The counts that are not 0, as singular or plural words behind the number.</summary>
    public static ImmutableArray<string> Of(ReviewReport report)
    {
        ReviewResult review = report.Review;
        int Count(Func<ReviewChange, bool> isMeant) => review.Changes.Where(isMeant).DistinctBy(change => (change.Measure, change.Series, change.Area, change.Period, change.Window, change.Group, change.Place, change.Before, change.After)).Count();
        int Changes(string what) => Count(change => change.What == what && !ReviewReport.IsBroken(change));
        int broken = Count(ReviewReport.IsBroken);
        int Seen(params ReportPart[] parts) => parts.Sum(part => report.Entries[part].Count(entry => !entry.IsUnseen && (entry.HasNumbers || part > ReportPart.Values)));
        (int, string, string)[] counts =
        [
            (broken, "claim that does not hold", "claims that do not hold"),
            (Changes(ReviewSubjects.Trend), "trend word", "trend words"),
            (Changes(ReviewSubjects.Rank), "rank", "ranks"),
            (Changes(ReviewSubjects.Relation), "comparison with an average", "comparisons with averages"),
            (Changes(ReviewSubjects.Claim), broken > 0 ? "other claim" : "claim", broken > 0 ? "other claims" : "claims"),
            (Seen(ReportPart.Words, ReportPart.Values), "published value", "published values"),
            (Seen(ReportPart.Printed), "number or word in the text", "numbers or words in the text"),
            (Seen(ReportPart.Figures), "figure", "figures"),
            (Seen(ReportPart.Tables), "table", "tables"),
            (report.Entries.Sum(part => part.Count(entry => entry.IsUnseen)), "difference that is too small to be printed", "differences that are too small to be printed"),
            (review.Structure.Length, "part added, removed, moved or renamed", "parts added, removed, moved or renamed"),
            (review.Prose.Length, "passage of text", "passages of text"),
            (report.Definitions.Length, "setting of the catalogue", "settings of the catalogue"),
            (review.DataCount, "data cell", "data cells"),
        ];
        return [.. counts.Where(count => count.Item1 > 0).Select(count => Words(count.Item1, count.Item2, count.Item3))];
    }

    /// <summary>A number with the word that fits it.</summary>
    public static string Words(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? one : many)}");
}
