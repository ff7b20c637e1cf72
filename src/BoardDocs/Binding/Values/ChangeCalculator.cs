using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The change of a value on an earlier window of the same length.</summary>
internal static class ChangeCalculator
{
    /// <summary>The change on the window that ended so many months earlier, or null where either has no value.</summary>
    public static ChangeValue? Calculate(MeasureSymbol measure, AreaRates own, Period period, int monthsBack)
    {
        Period from = period with { LastMonth = period.LastMonth - monthsBack };
        double before = ValueAt(measure, own, from);
        double after = ValueAt(measure, own, period);
        if (double.IsNaN(before) || double.IsNaN(after))
        {
            return null;
        }

        return Between(measure, from, before, after);
    }

    /// <summary>The change from one value of a measure to another.</summary>
    public static ChangeValue? Between(MeasureValue earlier, MeasureValue later) =>
        (earlier.Count ?? earlier.Value) is { } before && (later.Count ?? later.Value) is { } after
            ? Between(later.Measure, earlier.Period, before, after)
            : null;

    private static ChangeValue Between(MeasureSymbol measure, Period from, double before, double after)
    {
        bool hasRatio = before != 0 && !measure.Unit.IsPercent;
        return new ChangeValue(from, after - before, hasRatio ? (after - before) / before : null) { Before = before, After = after };
    }

    /// <summary>Counts change as events; everything else in its own unit.</summary>
    private static double ValueAt(MeasureSymbol measure, AreaRates own, Period period)
    {
        int index = own.Area.IndexOf(period);
        return index < 0 ? double.NaN
            : measure.Kind != MeasureKind.Count ? own.Values[index]
            : own.IsSuppressedAt(index) ? double.NaN
            : own.Area.Numerators[index];
    }
}
