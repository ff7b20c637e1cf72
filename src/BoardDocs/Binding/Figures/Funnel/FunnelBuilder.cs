using System.Collections.Immutable;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Computes baseline, limits and places of a funnel.</summary>
internal static class FunnelBuilder
{
    private const int CurvePoints = 24;

    // The curves reach a little beyond the smallest and the largest area.
    private const double Beyond = 1.08;

    /// <summary>Computes a funnel.</summary>
    /// <param name="measure">A count with a rate.</param>
    /// <param name="own">The paper's own area.</param>
    /// <param name="numbers">The areas' numbers; those without a rate are left out.</param>
    /// <param name="rate">What the rates are per.</param>
    /// <param name="decimals">Decimals of the rates.</param>
    public static FunnelData Build(MeasureSymbol measure, AreaSymbol own, IEnumerable<AreaNumber> numbers, RateBase rate, int decimals)
    {
        ImmutableArray<AreaNumber> known = [.. numbers.Where(number => number is { Value: not null, Events: not null, Denominator: > 0 })];
        double events = known.Sum(number => number.Events ?? 0);
        double people = known.Sum(number => number.Denominator ?? 0);
        double share = people > 0 ? events / people : 0;
        ImmutableArray<FunnelArea> areas = [.. known.Select(number => Area(number, own, share)).OrderByDescending(area => area.Rate)];
        return new FunnelData(measure.Unit, decimals, areas, share > 0 ? share * rate.Scale : null, Curve(areas, share, rate.Scale), rate.Role);
    }

    private static FunnelArea Area(AreaNumber number, AreaSymbol own, double share)
    {
        double people = number.Denominator ?? 0;
        double events = number.Events ?? 0;
        double expected = share * people;
        return new FunnelArea(
            number.Area.Name,
            number.Area.Id == own.Id,
            people,
            number.Value ?? 0,
            FunnelLimits.Side(events, expected, FunnelLimits.Tail95),
            FunnelLimits.Side(events, expected, FunnelLimits.Tail998),
            number.IsProvisional);
    }

    private static ImmutableArray<FunnelLimit> Curve(ImmutableArray<FunnelArea> areas, double share, double scale)
    {
        if (share <= 0)
        {
            return [];
        }

        double low = areas.Min(area => area.Denominator) / Beyond;
        double step = Math.Pow(areas.Max(area => area.Denominator) * Beyond / low, 1.0 / (CurvePoints - 1));
        return [.. Enumerable.Range(0, CurvePoints).Select(i => Limit(low * Math.Pow(step, i), share, scale))];
    }

    private static FunnelLimit Limit(double people, double share, double scale)
    {
        Interval inner = FunnelLimits.AtExpected(people * share, FunnelLimits.Tail95).Times(scale / people);
        Interval outer = FunnelLimits.AtExpected(people * share, FunnelLimits.Tail998).Times(scale / people);
        return new FunnelLimit(people, inner.Low, inner.High, outer.Low, outer.High);
    }
}
