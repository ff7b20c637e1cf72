using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>What a value axis shows: from where to where, with which ticks.</summary>
/// <param name="Low">The value at the bottom of the plot.</param>
/// <param name="High">The value at the top, the highest tick.</param>
/// <param name="Ticks">The ticks, low to high.</param>
/// <param name="Decimals">Decimals every tick is printed with.</param>
internal sealed record ValueScale(double Low, double High, ImmutableArray<double> Ticks, int Decimals)
{
    /// <summary>Whether 0 is on the axis.</summary>
    public bool HasZero => Low <= 0 && High >= 0;

    /// <summary>How far below the top of the plot a value lies, as a share of the plot's height.</summary>
    public double ShareFromTop(double value) => (High - value) / (High - Low);

    /// <summary>Chooses the axis for a range of values; bars and most lines start at 0.</summary>
    /// <param name="lowest">The lowest value.</param>
    /// <param name="highest">The highest value.</param>
    /// <param name="unit">The unit of both: counts get whole ticks.</param>
    /// <param name="target">About how many ticks are wanted.</param>
    public static ValueScale FromZero(double lowest, double highest, Unit unit, int target)
    {
        double low = Math.Min(0, lowest);
        double high = Math.Max(0, highest);
        return low < high
            ? Of(TickScale.Choose(low, high, target, LeastExponent(unit)), unit)
            : Of(TickScale.Choose(0, 1, target, LeastExponent(unit)), unit);
    }

    /// <summary>Chooses the axis of a line: from 0, unless that would press the pattern into a thin band at the top.</summary>
    /// <inheritdoc cref="FromZero"/>
    public static ValueScale ForLines(double lowest, double highest, Unit unit, int target) =>
        TruncatedScale.IsNeeded(lowest, highest)
            ? TruncatedScale.Choose(lowest, highest, unit, target)
            : FromZero(lowest, highest, unit, target);

    /// <summary>The axis from 0 with a given number of steps, so that its ticks stand level with those of another.</summary>
    /// <param name="highest">The highest value to enclose, above 0.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="steps">How many steps, 3 to 6.</param>
    public static ValueScale WithSteps(double highest, Unit unit, int steps)
    {
        foreach (NiceStep step in NiceSteps.Candidates(highest, LeastExponent(unit)))
        {
            if (step.Times(steps) >= highest)
            {
                return Of(new TickScale(step, 0, steps), unit);
            }
        }

        return Of(new TickScale(NiceSteps.AtLeast(highest), 0, steps), unit);
    }

    /// <summary>The axis that ends at the ticks' ends.</summary>
    public static ValueScale Of(TickScale ticks, Unit unit) => Of(ticks, unit, ticks.Low);

    /// <summary>The axis that ends at the highest tick and starts at a value at or below the lowest.</summary>
    public static ValueScale Of(TickScale ticks, Unit unit, double low)
    {
        var values = ImmutableArray.CreateBuilder<double>(ticks.Count);
        for (long multiple = ticks.First; multiple <= ticks.Last; multiple++)
        {
            values.Add(ticks.Step.Times(multiple));
        }

        return new(low, ticks.High, values.MoveToImmutable(), ticks.Step.Decimals(PrintedShift(unit)));
    }

    /// <summary>The least exponent a step may have: ticks between two whole events would mean nothing.</summary>
    public static int LeastExponent(Unit unit) => unit.Kind == UnitKind.Count ? 0 : int.MinValue;

    private static int PrintedShift(Unit unit) => unit.IsPercent || unit.Kind == UnitKind.PercentagePoints ? 2 : 0;
}
