using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The editorial choices a value is computed under, all resolved.</summary>
/// <param name="Group">The group it is compared with, or null.</param>
/// <param name="Comparator">The area it is compared with where no group is, or null.</param>
/// <param name="WordMode">How above, below and similar are told apart.</param>
/// <param name="Trend">How the trend word is made.</param>
public sealed record ValueContext(GroupSymbol? Group, AreaSymbol? Comparator, BenchmarkWordMode WordMode, TrendOptions Trend)
{
    /// <summary>No comparison, the default word mode and trend.</summary>
    public static ValueContext Default { get; } = new(null, null, BenchmarkWordMode.BandAndInterval, TrendOptions.Default);

    /// <summary>The context of options that are already merged, with what <c>benchmark:</c> resolved to.</summary>
    public static ValueContext From(EditorialOptions options, GroupSymbol? group, AreaSymbol? comparator) => new(
        group,
        comparator,
        options.BenchmarkWord ?? BenchmarkWordMode.BandAndInterval,
        options.Trend is null ? TrendOptions.Default : TrendOptions.Default.With(options.Trend));

    /// <summary>The same context compared with another group.</summary>
    public ValueContext ComparedWith(GroupSymbol group) => this with { Group = group, Comparator = null };

    /// <summary>The same context compared with an area.</summary>
    public ValueContext ComparedWith(AreaSymbol area) => this with { Group = null, Comparator = area };

    internal int YearsOfTrend => Math.Clamp(Trend.Years ?? 3, 2, 5);
}
