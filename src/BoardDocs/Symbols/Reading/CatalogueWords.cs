using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>The words that keys of the catalogue take.</summary>
internal static class CatalogueWords
{
    public static readonly ImmutableSortedDictionary<string, bool> Flags = Words(("true", true), ("false", false), ("yes", true), ("no", false));

    public static readonly ImmutableSortedDictionary<string, MeasureKind> Kinds = Words(
        ("count", MeasureKind.Count), ("proportion", MeasureKind.Proportion), ("ratio", MeasureKind.Ratio), ("value", MeasureKind.Value));

    public static readonly ImmutableSortedDictionary<string, Polarity> Polarities = Words(
        ("lower-is-better", Polarity.LowerIsBetter), ("higher-is-better", Polarity.HigherIsBetter), ("neutral", Polarity.Neutral));

    public static readonly ImmutableSortedDictionary<string, UnitKind> Units = Words(
        ("days", UnitKind.Days), ("hours", UnitKind.Hours), ("£", UnitKind.Pounds), ("%", UnitKind.Proportion));

    public static readonly ImmutableSortedDictionary<string, bool> Bases = Words(("same-period", false), ("tracked", true));

    public static readonly ImmutableSortedDictionary<string, AverageMethod> Averages = Words(("pooled", AverageMethod.Pooled), ("mean", AverageMethod.Mean));

    public static readonly ImmutableSortedDictionary<string, Frequency> Frequencies = Words(
        ("month", Frequency.Month), ("quarter", Frequency.Quarter), ("year", Frequency.Year));

    public static readonly ImmutableSortedDictionary<string, DatasetCoverage> Coverages = Words(
        ("period", DatasetCoverage.Period), ("12 months", DatasetCoverage.TwelveMonths), ("year", DatasetCoverage.Year), ("as-at", DatasetCoverage.AsAt));

    public static readonly ImmutableSortedDictionary<string, bool> Scopes = Words(("local", true));

    public static readonly ImmutableSortedDictionary<string, bool> OtherAreas = Words(("ignore", true));

    public static readonly ImmutableSortedDictionary<string, TrendLexicon> Lexicons = Words(("plain", TrendLexicon.Plain), ("graded", TrendLexicon.Graded));

    public static readonly ImmutableSortedDictionary<string, BenchmarkWordMode> BenchmarkWords = Words(
        ("band+ci", BenchmarkWordMode.BandAndInterval), ("band", BenchmarkWordMode.Band), ("strict", BenchmarkWordMode.Strict), ("sd", BenchmarkWordMode.StandardDeviation));

    /// <summary>Severities; -1 switches a rule off.</summary>
    public static readonly ImmutableSortedDictionary<string, int> Severities = Words(
        ("error", (int)DiagnosticSeverity.Error), ("warning", (int)DiagnosticSeverity.Warning), ("info", (int)DiagnosticSeverity.Info), ("off", -1));

    private static ImmutableSortedDictionary<string, T> Words<T>(params ReadOnlySpan<(string Word, T Value)> words)
    {
        var builder = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach ((string word, T value) in words)
        {
            builder.Add(word, value);
        }

        return builder.ToImmutable();
    }
}
