using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Statistics;

namespace BoardDocs.Analysis;

/// <summary>How the computed words of a row differ from those of the same row in an earlier paper.</summary>
internal static class WordChange
{
    /// <summary>Whether a row prints a trend word or a place in a group.</summary>
    public static bool ShowsWords(RowNote row) => TrendOf(row) is not null || RankOf(row) is not null;

    /// <summary>Whether two rows are of the same measure, series, area and length of time.</summary>
    public static bool AreAlike(RowNote one, RowNote other) =>
        (one.Value.Measure.Id, one.Value.Series, one.Value.Area.Id, one.Value.Window) == (other.Value.Measure.Id, other.Value.Series, other.Value.Area.Id, other.Value.Window);

    /// <summary>What changed, to open a sentence; null where nothing did or one of the rows does not show it.</summary>
    public static string? Describe(RowNote before, RowNote now, string pack)
    {
        (string Old, string New)? trend = Differing(TrendOf(before), TrendOf(now)) is { } words && !TrendWords.DifferInLexiconOnly(words.Old, words.New) ? words : null;
        (string Old, string New)? rank = RankOf(before)?.Group.Id == RankOf(now)?.Group.Id && RankOf(before)?.Rank?.Place != RankOf(now)?.Rank?.Place
            ? Differing(Text(RankOf(before)), Text(RankOf(now)))
            : null;
        string measure = now.Value.Measure.Short;
        string group = RankOf(now)?.Group.Short ?? string.Empty;
        return (trend, rank) switch
        {
            ({ } trends, { } places) => $"The trend of {measure} was {trends.Old} in the pack '{pack}' and is {trends.New} now, and its rank in the {group} was {places.Old} and is {places.New}",
            ({ } trends, null) => $"The trend of {measure} was {trends.Old} in the pack '{pack}' and is {trends.New} now",
            (null, { } places) => $"The rank of {measure} in the {group} was {places.Old} in the pack '{pack}' and is {places.New} now",
            _ => null,
        };
    }

    private static (string Old, string New)? Differing(string? before, string? now) => before is not null && now is not null && before != now ? (before, now) : null;

    /// <summary>The trend word that readers see.</summary>
    private static string? TrendOf(RowNote row) =>
        row.TrendHeading is not null && IsOpen(row, ValueAspects.Trend) && row.Value.Trend?.Word is { } word && word != TrendWords.NotAvailable ? word : null;

    /// <summary>The place that readers see.</summary>
    private static BenchmarkValue? RankOf(RowNote row) => row.ShowsBenchmark && IsOpen(row, ValueAspects.Rank) && row.Value.Benchmark is { Rank: not null } place ? place : null;

    private static string? Text(BenchmarkValue? value) =>
        value?.Rank is { } rank ? string.Create(CultureInfo.InvariantCulture, $"{Ordinals.ToText(rank.Place)} of {rank.Of}") : null;

    private static bool IsOpen(RowNote row, ValueAspects aspect) => !row.Value.IsSuppressed && (row.Value.Hidden & aspect) == ValueAspects.None;
}
