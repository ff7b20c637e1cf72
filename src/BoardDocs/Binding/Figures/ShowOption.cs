using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>The key <c>show</c>: the rate of a measure, or the number of events behind it.</summary>
internal static class ShowOption
{
    /// <summary>The key.</summary>
    public const string Key = "show";

    private const string Count = "count";
    private const string Rate = "rate";

    /// <summary>The chart with what it shows; without the key that is the measure's own value.</summary>
    public static ChartStatement Apply(ChartStatement chart)
    {
        if (!chart.Kind.Keys.Contains(Key) || chart.Reader.Item(Key) is not { } item)
        {
            return chart;
        }

        if (Expected(chart, item.ValueText) is { } expected)
        {
            chart.Reader.ReportWrong(item, Key, expected);
            return chart;
        }

        return item.ValueText == Count ? WithCounts(chart) : chart;
    }

    /// <summary>What should stand there, or null where the value fits all measures.</summary>
    private static string? Expected(ChartStatement chart, string shown)
    {
        MeasureSymbol? uncounted = chart.Uses.Select(use => use.Measure).FirstOrDefault(measure => measure.Kind != MeasureKind.Count);
        MeasureSymbol? unrated = chart.Uses.Select(use => use.Measure).FirstOrDefault(measure => measure.Per is null);
        return shown switch
        {
            Count or Rate when uncounted is not null => $"measures of the kind count, and {uncounted.Short} is {ValueWords.Describe(uncounted.Unit)}",
            Rate when unrated is not null => $"count here, because {unrated.Short} has no 'per' in catalogue/measures.yml",
            Count or Rate => null,
            _ => $"{Count} or {Rate}",
        };
    }

    /// <summary>Numbers of areas of different size are not compared, so that no benchmark is drawn beside them.</summary>
    private static ChartStatement WithCounts(ChartStatement chart) => chart with
    {
        ShowsCounts = true,
        Uses = [.. chart.Uses.Select(use => use with { Context = use.Context with { Group = null, Comparator = null } })],
    };
}
