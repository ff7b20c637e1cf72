using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>A value as a manifest holds it.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Kind">count, proportion, ratio or value.</param>
/// <param name="Area">The area's id.</param>
/// <param name="Period">The month that the window ends with.</param>
/// <param name="Window">What it covers: <c>12 months</c>, <c>1 month</c>, <c>1 quarter</c> or <c>1 year</c>.</param>
public sealed record PublishedValue(string Measure, string Kind, string Area, Period Period, string Window)
{
    /// <summary>The series of a ratio, or null.</summary>
    public string? Series { get; init; }

    /// <summary>The number of events, or null.</summary>
    public double? Count { get; init; }

    /// <summary>The part of a proportion, or null.</summary>
    public double? Numerator { get; init; }

    /// <summary>The residents, households or wholes, or null.</summary>
    public double? Denominator { get; init; }

    /// <summary>Events per <see cref="Per"/>, a share as a fraction, a ratio or the published figure; or null.</summary>
    public double? Rate { get; init; }

    /// <summary>What a count's rate is per, such as <c>1000 residents</c>; or null.</summary>
    public string? Per { get; init; }

    /// <summary>The value as tables print it.</summary>
    public string Displayed { get; init; } = string.Empty;

    /// <summary>The trend, or null.</summary>
    public PublishedTrend? Trend { get; init; }

    /// <summary>The place in the group, or null.</summary>
    public PublishedBenchmark? Benchmark { get; init; }

    /// <summary>The change on the same window a year earlier, or null.</summary>
    public PublishedChange? Change { get; init; }

    /// <summary>Whether the value may not be shown.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>Whether the source calls it provisional.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The dataset's id.</summary>
    public string Dataset { get; init; } = string.Empty;

    /// <summary>The day on which the data was published, as <c>2023-10-19</c>; or null.</summary>
    public string? Vintage { get; init; }

    /// <summary>The lines of data files it was computed from, such as <c>data/a.csv:102-113</c>.</summary>
    public ImmutableArray<string> Rows { get; init; } = [];

    /// <summary>The values of a paper, each measure, series, area, period, window and group once, in order of first appearance.</summary>
    public static ImmutableArray<PublishedValue> AllOf(BoundPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return [.. paper.Values.Select(Of).DistinctBy(value => (value.Measure, value.Series, value.Area, value.Period, value.Window, value.Benchmark?.Group))];
    }

    /// <summary>A value of a bound paper.</summary>
    public static PublishedValue Of(MeasureValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new PublishedValue(value.Measure.Id, MeasureKinds.ToText(value.Measure.Kind), value.Area.Id, value.Period.As(Frequency.Month), value.Window.ToString())
        {
            Series = value.Series,
            Count = value.Count,
            Numerator = value.Numerator,
            Denominator = value.Denominator,
            Rate = value.Rate,
            Per = value.Measure.Kind == MeasureKind.Count ? value.Measure.Per?.ToString() : null,
            Displayed = value.Displayed,
            Trend = value.Trend is { } trend ? PublishedTrend.Of(trend, value.Window.Frequency) : null,
            Benchmark = value.Benchmark is { } benchmark ? PublishedBenchmark.From(benchmark) : null,
            Change = value.Change is { } change ? new PublishedChange(change.From.As(Frequency.Month), change.Absolute, change.Ratio) : null,
            IsSuppressed = value.IsSuppressed,
            IsProvisional = value.IsProvisional,
            Dataset = value.Measure.Dataset.Id,
            Vintage = value.Measure.Dataset.Definition.Source.Vintage,
            Rows = [.. value.Rows.Select(rows => rows.ToString())],
        };
    }
}
