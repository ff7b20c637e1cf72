using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Computes the stretches of a control chart.</summary>
/// <param name="polarity">Which direction is better.</param>
/// <param name="isScreened">Whether large jumps are left out of the limits.</param>
internal sealed class ControlBuilder(Polarity polarity, bool isScreened)
{
    /// <summary>The stretches of a line.</summary>
    /// <param name="points">The months.</param>
    /// <param name="starts">Where limits start afresh, in order, inside the line.</param>
    /// <param name="isAdjusted">Whether the season is taken out; where it cannot be, the months stay as they are.</param>
    public ImmutableArray<ControlSegment> Build(ImmutableArray<ChartPoint> points, ImmutableArray<ControlStart> starts, bool isAdjusted)
    {
        double[] drawn = [.. points.Select(point => point.Value ?? double.NaN)];
        ImmutableArray<Range> ranges = Ranges(points, starts);
        if (isAdjusted && Factors(points, drawn, ranges) is { } factors)
        {
            drawn = [.. drawn.Select((value, i) => value / factors[Month(points, i)])];
        }

        return [.. ranges.Select((range, i) => Segment(points, drawn, range, i == 0 ? null : starts[i - 1].Reason))];
    }

    /// <summary>The probability that calendar months differ as much as these do by chance, changes of level between stretches taken out.</summary>
    public static double SeasonPValue(ImmutableArray<ChartPoint> points, ImmutableArray<ControlStart> starts) => points.IsEmpty
        ? 1
        : MonthEffects.PValue(Levelled([.. points.Select(point => point.Value ?? double.NaN)], Ranges(points, starts)), Month(points, 0));

    private ControlSegment Segment(ImmutableArray<ChartPoint> points, double[] drawn, Range range, string? reason)
    {
        ReadOnlySpan<double> values = drawn.AsSpan(range);
        ControlLimits? limits = ControlChart.Fit(values, isScreened);
        ImmutableArray<ControlPoint> marks = limits is null ? [] : ControlRules.Find(values, limits);
        int start = range.Start.Value;
        var months = ImmutableArray.CreateBuilder<ControlMonth>(values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            ControlPoint mark = marks.IsEmpty ? default : marks[i];
            months.Add(new ControlMonth(points[start + i], double.IsNaN(values[i]) ? null : values[i], mark, Meaning(mark)));
        }

        return new ControlSegment(reason, limits, months.MoveToImmutable());
    }

    private Variation Meaning(ControlPoint mark) => mark.Signal == ControlSignal.None ? Variation.CommonCause
        : polarity == Polarity.Neutral ? Variation.Change
        : mark.Direction > 0 == (polarity == Polarity.HigherIsBetter) ? Variation.Improvement
        : Variation.Concern;

    private static ImmutableArray<Range> Ranges(ImmutableArray<ChartPoint> points, ImmutableArray<ControlStart> starts)
    {
        var ranges = ImmutableArray.CreateBuilder<Range>(starts.Length + 1);
        int first = 0;
        foreach (ControlStart start in starts)
        {
            int next = start.Period.LastMonth - points[0].Period.LastMonth;
            ranges.Add(first..next);
            first = next;
        }

        ranges.Add(first..points.Length);
        return ranges.MoveToImmutable();
    }

    private static double[]? Factors(ImmutableArray<ChartPoint> points, double[] values, ImmutableArray<Range> ranges) =>
        points.Length == 0 ? null : MonthEffects.Factors(Levelled(values, ranges), Month(points, 0));

    // Each stretch divided by its mean, so that a change of level is no season.
    private static double[] Levelled(double[] values, ImmutableArray<Range> ranges)
    {
        double[] levelled = [.. values];
        foreach (Range range in ranges)
        {
            double[] known = Array.FindAll(values[range], double.IsFinite);
            double mean = Rolling.Sum(known) / known.Length;
            foreach (ref double value in levelled.AsSpan(range))
            {
                value /= mean;
            }
        }

        return levelled;
    }

    private static int Month(ImmutableArray<ChartPoint> points, int index) => points[index].Period.LastMonth % 12;
}

/// <summary>Where limits start afresh.</summary>
/// <param name="Period">The first month of the stretch.</param>
/// <param name="Reason">Why.</param>
internal sealed record ControlStart(Period Period, string Reason);
