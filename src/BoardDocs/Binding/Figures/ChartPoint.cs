using BoardDocs.Data;
using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>One point of a line. A pack holds hundreds of thousands of them, so what is mostly absent takes no room.</summary>
public readonly record struct ChartPoint
{
    private readonly double number;
    private readonly Limits? limits;

    /// <summary>Makes a point.</summary>
    /// <param name="period">When.</param>
    /// <param name="value">The unrounded value (a share as a fraction), or null for a gap.</param>
    /// <param name="isProvisional">Whether the source calls it provisional.</param>
    public ChartPoint(Period period, double? value, bool isProvisional = false)
    {
        Period = period;
        number = value ?? double.NaN;
        IsProvisional = isProvisional;
    }

    /// <summary>When.</summary>
    public Period Period { get; init; }

    /// <summary>The unrounded value (a share as a fraction), or null for a gap.</summary>
    public double? Value
    {
        get => double.IsNaN(number) ? null : number;
        init => number = value ?? double.NaN;
    }

    /// <summary>Whether the source calls it provisional.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Whether the gap is there because the value is too small to be shown.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>The confidence interval of the value, in the unit of the chart; null for none.</summary>
    public Interval? Interval
    {
        get => limits is null ? null : new Interval(limits.Low, limits.High);
        init => limits = value is { } interval ? new Limits(interval.Low, interval.High) : null;
    }

    private sealed record Limits(double Low, double High);
}
