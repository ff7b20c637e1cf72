using BoardDocs.Binding;
using BoardDocs.Data;

namespace BoardDocs.Emit;

/// <summary>The trend of a value as a manifest holds it.</summary>
/// <param name="Word">The word of the lexicon, opening with a capital.</param>
/// <param name="Months">The months of data that were tested.</param>
/// <param name="Reason">Why a word was declared or none could be given, or null.</param>
public sealed record PublishedTrend(string Word, int Months, string? Reason)
{
    /// <summary>The two-sided probability of the test, or null where none was made.</summary>
    public double? P { get; init; }

    /// <summary>The yearly change as a fraction, or null.</summary>
    public double? AnnualChange { get; init; }

    /// <summary>The lower end of its interval, or null.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of its interval, or null.</summary>
    public double? High { get; init; }

    internal static PublishedTrend Of(TrendValue trend, Frequency frequency) => new(trend.Word, trend.Periods * frequency.MonthsPerStep(), trend.Reason)
    {
        P = trend.Fit?.PValue,
        AnnualChange = trend.Fit?.AnnualChange,
        Low = trend.Fit?.Low,
        High = trend.Fit?.High,
    };
}

/// <summary>The place of a value in its group as a manifest holds it.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Rank">The place, or null for neutral measures.</param>
/// <param name="IsTied">Whether another area has the same value.</param>
/// <param name="Of">How many areas have a value, or null.</param>
/// <param name="Relation">above, below or similar; or null.</param>
/// <param name="Average">The group's average in the measure's unit, or null.</param>
/// <param name="Method">pooled or mean.</param>
public sealed record PublishedBenchmark(string Group, int? Rank, bool IsTied, int? Of, string? Relation, double? Average, string Method)
{
    internal static PublishedBenchmark From(BenchmarkValue benchmark) => new(
        benchmark.Group.Id,
        benchmark.Rank?.Place,
        benchmark.Rank is { IsTied: true },
        benchmark.Rank?.Of,
        benchmark.Relation?.ToString().ToLowerInvariant(),
        benchmark.Average,
        benchmark.Method.ToString().ToLowerInvariant());
}

/// <summary>The change of a value as a manifest holds it.</summary>
/// <param name="From">The earlier month.</param>
/// <param name="Absolute">New less old.</param>
/// <param name="Ratio">The relative change as a fraction; null when the base is 0 or the unit has none.</param>
public sealed record PublishedChange(Period From, double Absolute, double? Ratio);
