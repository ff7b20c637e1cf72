using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>A measure that a paper shows, with what it shows of it for its own area.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Values">All values of it that the paper publishes, of other areas and periods too.</param>
/// <param name="Current">The value over the measure's own window that ends with the paper's period; null where the paper shows none.</param>
internal sealed record ShownMeasure(MeasureSymbol Measure, ImmutableArray<MeasureValue> Values, MeasureValue? Current)
{
    /// <summary>Whether anything of it may not be shown: then no word is said about it, since a finding would tell what is hidden.</summary>
    public bool IsHidden { get; } = Values.Any(value => value.IsSuppressed);

    /// <summary>What messages call it.</summary>
    public string Name => Measure.Short;

    /// <summary>The measures of a paper in order of id; ratios are left out, since each of their series is another thing.</summary>
    public static ImmutableArray<ShownMeasure> Of(BoundPaper paper) => paper.Symbol is not { Period: { } period, Area: { } area }
        ? []
        : [.. paper.Values
            .Where(value => value.Series is null)
            .GroupBy(value => value.Measure.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ShownMeasure(group.First().Measure, [.. group], FindCurrent(group, area, period.LastMonth)))];

    private static MeasureValue? FindCurrent(IEnumerable<MeasureValue> values, AreaSymbol area, int lastMonth)
    {
        MeasureValue[] own = [.. values.Where(value => value.Area.Id == area.Id && value.Window == Windows.Default(value.Measure) && IsCurrent(value, lastMonth))];
        return own.FirstOrDefault(value => value.Benchmark is not null) ?? own.FirstOrDefault();
    }

    private static bool IsCurrent(MeasureValue value, int lastMonth) => value.Window.Frequency == Data.Frequency.Year
        ? lastMonth - value.Period.LastMonth is >= 0 and < 12
        : value.Period.LastMonth == lastMonth;
}
