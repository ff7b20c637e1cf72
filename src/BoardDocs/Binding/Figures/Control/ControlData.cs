using System.Collections.Immutable;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>A control chart: months against their own mean and limits.</summary>
/// <param name="Unit">The unit of every number.</param>
/// <param name="Decimals">Decimals of every number shown.</param>
/// <param name="Label">The area, as the line's label prints it.</param>
/// <param name="Segments">The stretches with limits of their own, in order of time; at least one.</param>
/// <param name="ValueAxisTitle">The unit in words.</param>
/// <param name="TimeAxisTitle">What a point covers.</param>
public sealed record ControlData(
    Unit Unit, int Decimals, string Label, ImmutableArray<ControlSegment> Segments, string ValueAxisTitle, string TimeAxisTitle)
    : ChartData(Unit, Decimals)
{
    /// <summary>The measure's target in its unit, or null.</summary>
    public double? Target { get; init; }

    /// <summary>Whether lines at two thirds of the way to the limits are drawn.</summary>
    public bool ShowsNearLimits { get; init; }

    /// <summary>Whether the months were divided by their calendar month's share of the level.</summary>
    public bool IsAdjusted { get; init; }

    /// <inheritdoc/>
    public override FigureTable ToTable() => ControlTable.Of(this);

    /// <summary>Whether a limit lies where values can be, so that a line is drawn at it.</summary>
    public bool IsPossible(double limit) =>
        (limit >= 0 || Segments.Any(segment => segment.Points.Any(month => month.Drawn < 0)))
        && !(Unit.Kind == UnitKind.Proportion && limit > 1);
}

/// <summary>A stretch of months with one mean and one pair of limits.</summary>
/// <param name="Reason">Why the limits start afresh, or null for the first stretch.</param>
/// <param name="Limits">Mean and limits; null where too few months have a value.</param>
/// <param name="Points">The months, gaps included.</param>
public sealed record ControlSegment(string? Reason, ControlLimits? Limits, ImmutableArray<ControlMonth> Points);

/// <summary>One month of a control chart.</summary>
/// <param name="Point">The month and its value as published.</param>
/// <param name="Drawn">The value drawn: the same, or the seasonally adjusted one; null for a gap.</param>
/// <param name="Mark">What the rules say.</param>
/// <param name="Variation">What that means for the measure.</param>
public readonly record struct ControlMonth(ChartPoint Point, double? Drawn, ControlPoint Mark, Variation Variation);

/// <summary>What a signal means for a measure.</summary>
public enum Variation
{
    /// <summary>No signal: what the process does by itself.</summary>
    CommonCause,

    /// <summary>A signal in the better direction.</summary>
    Improvement,

    /// <summary>A signal in the worse direction.</summary>
    Concern,

    /// <summary>A signal of a neutral measure.</summary>
    Change,
}
