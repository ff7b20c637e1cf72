using System.Globalization;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Compares a published value with the same value now.</summary>
internal static class RevisionFinder
{
    /// <summary>What reads otherwise; nothing of a value that may not be shown now.</summary>
    public static IEnumerable<Revision> Find(EarlierValue before, MeasureValue now)
    {
        if (now.IsSuppressed)
        {
            return [];
        }

        return before.IsSuppressed
            ? [new Revision(now, NumberOf(now.Measure), SymbolNotes.Suppressed, now.Displayed)]
            : Compare(before, now).Where(revision => revision.Before != revision.After);
    }

    private static IEnumerable<Revision> Compare(EarlierValue before, MeasureValue now)
    {
        if (before.Count is { } count)
        {
            yield return new Revision(now, "Count", Number(count), now.Count is { } counted ? Number(counted) : NumberText.Missing);
        }

        if (before.Per is { } per && per != now.Measure.Per?.ToString())
        {
            yield return new Revision(now, "Rate", $"{before.Displayed} {Base(per)}", now.Measure.Per is null ? NumberText.Missing : $"{now.Displayed} {UnitWords.Name(now.Measure.Unit)}");
        }
        else if ((before.Count is null || before.Per is not null) && !IsSame(before.Rate, now.Rate))
        {
            yield return new Revision(now, NumberOf(now.Measure), before.Displayed, now.Displayed);
        }

        if (before.Trend is { } word)
        {
            yield return new Revision(now, "Trend", word, now.Trend?.Word ?? TrendWords.NotAvailable);
        }

        if (before.Group is not null && now.Benchmark is { } benchmark && (before.Rank is not null || before.Relation is not null))
        {
            yield return new Revision(now, "Benchmark", BenchmarkCell.OfGroup(before.Rank, before.Relation, benchmark.Group, now.Measure.Kind), benchmark.Cell);
        }
    }

    /// <summary>Whether a number is the one that was published, with other decimals at most.</summary>
    private static bool IsSame(double? before, double? now) => before is { } was && now is { } number && Math.Abs(was - number) <= 1e-12 * Math.Max(Math.Abs(was), Math.Abs(number));

    /// <summary>What a published rate was per, as pages say it: <c>1000 residents</c> as <c>per 1,000 residents</c>.</summary>
    private static string Base(string per) =>
        per.Split(' ', 2) is [var scale, var role] && double.TryParse(scale, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? UnitWords.Name(Unit.Rate(new RateBase(number, role)))
            : "per " + per;

    private static string Number(double count) => NumberText.Format(count, Unit.Count, 0);

    private static string NumberOf(MeasureSymbol measure) => measure.Unit.Kind switch
    {
        UnitKind.Count => "Count",
        UnitKind.Rate => "Rate " + UnitWords.Name(measure.Unit),
        _ => "Value",
    };
}
