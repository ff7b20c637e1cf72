using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>The words that keys of the catalogue take.</summary>
internal static class CatalogueWords
{
    public static readonly WordTable<bool> Flags = new WordTable<bool>("true", true).And("false", false).And("yes", true).And("no", false);

    public static readonly WordTable<MeasureKind> Kinds =
        new WordTable<MeasureKind>("count", MeasureKind.Count).And("proportion", MeasureKind.Proportion).And("ratio", MeasureKind.Ratio).And("value", MeasureKind.Value);

    public static readonly WordTable<Polarity> Polarities =
        new WordTable<Polarity>("lower-is-better", Polarity.LowerIsBetter).And("higher-is-better", Polarity.HigherIsBetter).And("neutral", Polarity.Neutral);

    public static readonly WordTable<UnitKind> Units =
        new WordTable<UnitKind>("days", UnitKind.Days).And("hours", UnitKind.Hours).And("£", UnitKind.Pounds).And("%", UnitKind.Proportion);

    public static readonly WordTable<bool> Bases = new WordTable<bool>("same-period", false).And("tracked", true);

    public static readonly WordTable<AverageMethod> Averages =
        new WordTable<AverageMethod>("pooled", AverageMethod.Pooled).And("mean", AverageMethod.Mean);

    public static readonly WordTable<Frequency> Frequencies =
        new WordTable<Frequency>("month", Frequency.Month).And("quarter", Frequency.Quarter).And("year", Frequency.Year);

    public static readonly WordTable<DatasetCoverage> Coverages =
        new WordTable<DatasetCoverage>("period", DatasetCoverage.Period).And("12 months", DatasetCoverage.TwelveMonths).And("year", DatasetCoverage.Year).And("as-at", DatasetCoverage.AsAt);

    public static readonly WordTable<bool> Scopes = new("local", true);

    public static readonly WordTable<bool> OtherAreas = new("ignore", true);

    public static readonly WordTable<TrendLexicon> Lexicons =
        new WordTable<TrendLexicon>("plain", TrendLexicon.Plain).And("graded", TrendLexicon.Graded);

    public static readonly WordTable<BenchmarkWordMode> BenchmarkWords =
        new WordTable<BenchmarkWordMode>("band+ci", BenchmarkWordMode.BandAndInterval).And("band", BenchmarkWordMode.Band).And("strict", BenchmarkWordMode.Strict).And("sd", BenchmarkWordMode.StandardDeviation);

    public static readonly WordTable<PopulationBasis> Populations =
        new WordTable<PopulationBasis>("latest", PopulationBasis.Latest).And("mid-window", PopulationBasis.MidWindow);

    /// <summary>Severities; -1 switches a rule off.</summary>
    public static readonly WordTable<int> Severities =
        new WordTable<int>("error", (int)DiagnosticSeverity.Error).And("warning", (int)DiagnosticSeverity.Warning).And("info", (int)DiagnosticSeverity.Info).And("off", -1);
}
