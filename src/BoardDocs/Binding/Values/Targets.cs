using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Targets: whether a value reaches one, how one is printed, and whether it can be meant in the measure's unit.</summary>
internal static class Targets
{
    private const int MostDecimals = 6;

    /// <summary>A target so many times above the highest value, or below the lowest, was probably written in another unit.</summary>
    private const double FarOff = 10;

    /// <summary>Whether a value reaches a target: at least it where higher is better, at most it where lower is better; null for neutral measures.</summary>
    public static bool? IsMet(double value, double target, Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => value >= target,
        Polarity.LowerIsBetter => value <= target,
        _ => null,
    };

    /// <summary>The decimals of the values it stands beside, or as many more as the target was written with.</summary>
    public static int Decimals(double target, Unit unit, int valueDecimals)
    {
        double printed = unit.IsPercent ? target * 100 : target;
        int decimals = valueDecimals;
        while (decimals < MostDecimals && Rounding.Round(printed, decimals) != Rounding.Round(printed, MostDecimals))
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>A warning where the target lies far outside what the measure has been for the area over its whole series; else null.</summary>
    public static ValueFinding? FindDoubt(MeasureEvaluator evaluator, MeasureValue value, ValueContext context, double target)
    {
        double[] values = [.. Series(evaluator, value, context).Select(Math.Abs).Where(number => number > 0)];
        if (target == 0 || values.Length == 0)
        {
            return null;
        }

        double size = Math.Abs(target);
        (double low, double high) = (values.Min(), values.Max());
        return size <= high * FarOff && size >= low / FarOff ? null : Doubt(value, target, low, high);
    }

    private static IEnumerable<double> Series(MeasureEvaluator evaluator, MeasureValue value, ValueContext context)
    {
        return evaluator.Extent(value.Measure, value.Area, value.Window, value.Series) is not { } extent
            ? []
            : evaluator.RollingSeries(value.Measure, value.Area, extent.From, extent.To, context, value.Window, value.Series)
                .Select(point => point.Value)
                .OfType<double>();
    }

    private static ValueFinding Doubt(MeasureValue value, double target, double low, double high)
    {
        Unit unit = value.Measure.Unit;
        string highest = NumberText.Format(high, unit, value.Decimals);
        string advice = unit.Kind switch
        {
            UnitKind.Rate => $"Write it as a rate, as in {highest}; a number of events is no target for a rate.",
            UnitKind.Proportion => $"Write it as a percentage, as in {highest}.",
            _ => $"Write it in the same unit, as in {highest}.",
        };
        return new ValueFinding(
            EditorialDiagnostics.TargetFarOff,
            NumberText.Format(target, unit, Decimals(target, unit, 0)),
            ValueWords.Describe(unit),
            value.Measure.Short,
            value.Area.Name,
            NumberText.Format(low, unit, value.Decimals),
            highest,
            advice);
    }
}
