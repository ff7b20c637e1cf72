using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Reads the keys <c>area</c>, <c>benchmark</c>, <c>benchmark-word</c> and <c>trend</c>, wherever they stand.</summary>
public static class EditorialOptionsReader
{
    /// <summary>The keys that are read.</summary>
    public static ImmutableArray<string> Keys => CatalogueKeys.Options;

    /// <summary>Reads the options of front matter; its other keys are not looked at.</summary>
    public static EditorialOptions Read(YamlMapping mapping, YamlSource source) =>
        Read(new YamlObject(mapping, source, "The front matter", source.At(mapping)));

    /// <summary>Reads the options among the keys of a mapping.</summary>
    internal static EditorialOptions Read(YamlObject item) => new(
        item.Scalar("area") is { } area ? new NameReference(area.Value, item.Source.At(area)) : null,
        item.Scalar("benchmark") is { } benchmark ? ReadBenchmark(benchmark, item.Source.At(benchmark)) : null,
        item.Choice("benchmark-word", CatalogueWords.BenchmarkWords),
        ReadTrend(item));

    private static BenchmarkChoice ReadBenchmark(YamlScalar scalar, Location location)
    {
        BenchmarkChoiceKind kind = !scalar.IsPlain ? BenchmarkChoiceKind.Text
            : scalar.Value == "none" ? BenchmarkChoiceKind.None : BenchmarkChoiceKind.Name;
        return new BenchmarkChoice(kind, scalar.Value, location);
    }

    private static TrendOptions? ReadTrend(YamlObject item)
    {
        if (item.Find("trend") is YamlScalar { Value: "none" })
        {
            return new TrendOptions { IsOff = true };
        }

        if (item.Object("trend", "The trend")?.WithKeys(CatalogueKeys.Trend) is not { } trend)
        {
            return null;
        }

        return new TrendOptions(
            trend.Choice("lexicon", CatalogueWords.Lexicons),
            trend.Whole("years", 2, 5),
            trend.Percentage("material"),
            trend.Percentage("strong"),
            trend.Find("exclude") is null ? null : [.. trend.Scalars("exclude").Select(scalar => ReadRange(trend, scalar)).OfType<PeriodRange>()])
        {
            IsOff = false,
        };
    }

    private static PeriodRange? ReadRange(YamlObject trend, YamlScalar scalar)
    {
        if (PeriodParser.TryParseRange(scalar.Value, out PeriodRange range))
        {
            return range;
        }

        trend.ReportType(scalar, "exclude", "a period or two with 'to' between them, the earlier one first, as in 2020-04 to 2020-06");
        return null;
    }
}
