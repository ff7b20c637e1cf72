using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>An area's values in the unit of the measure, one for each period that a window ends with, unrounded.</summary>
internal sealed class AreaRates
{
    private readonly MeasureSymbol measure;

    public AreaRates(MeasureSymbol measure, RolledArea area, AreaPopulation population)
    {
        this.measure = measure;
        Population = population;
        Area = area;
        Values = [.. Enumerable.Range(0, area.Numerators.Length).Select(Compute)];
        Decimals = measure.Decimals ?? DefaultDecimals();
    }

    public RolledArea Area { get; }

    public AreaPopulation Population { get; }

    /// <summary>The values; <see cref="double.NaN"/> for a gap or a suppressed value.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>Decimals of every number of this measure and area, so that table, chart and prose round alike.</summary>
    public int Decimals { get; }

    public double this[Period period] => Area.IndexOf(period) is >= 0 and int index ? Values[index] : double.NaN;

    /// <summary>The residents or households of a window.</summary>
    public AreaPopulation PopulationAt(int index) => Population.At(Area.Parts.First.Add(index), Months);

    /// <summary>Whether a window's residents or households are those of an estimate before its middle.</summary>
    public bool IsCarriedForward(Period end) => Population.Middle?.IsCarriedForward(end, Months) == true;

    /// <summary>What a value is divided by: residents, wholes, or the reference's share of residents for a ratio.</summary>
    public double DenominatorAt(int index) => measure.Kind switch
    {
        MeasureKind.Proportion => Area.Wholes[index],
        MeasureKind.Ratio => Area.Wholes[index] / PopulationAt(index).Reference * PopulationAt(index).Own,
        MeasureKind.Count when measure.Per is not null => PopulationAt(index).Own,
        _ => double.NaN,
    };

    public bool IsSuppressedAt(int index) => Area.IsHiddenAt(index);

    /// <summary>The 95 % confidence interval of a ratio.</summary>
    public Interval RatioIntervalAt(int index, bool countsPeople)
    {
        double z = Intervals.Deviate(Intervals.Level95);
        double own = Area.Numerators[index];
        double reference = Area.Wholes[index];
        AreaPopulation population = PopulationAt(index);
        return countsPeople
            ? Intervals.RelativeRisk(own, population.Own, reference, population.Reference, z)
            : Intervals.RateRatio(own, population.Own, reference, population.Reference, 1, z);
    }

    private int Months => MidWindow.Months(measure.Dataset.Definition, Area.Steps);

    private int DefaultDecimals()
    {
        double largest = Values.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        double surveyBase = Area.Wholes.Where(double.IsFinite).DefaultIfEmpty(double.PositiveInfinity).Max();
        return Rounding.DefaultDecimals(measure.Unit, largest, surveyBase);
    }

    private double Compute(int index)
    {
        double numerator = Area.Numerators[index];
        return IsSuppressedAt(index) ? double.NaN : measure.Kind switch
        {
            MeasureKind.Value => numerator,
            MeasureKind.Count when measure.Per is null => numerator,
            MeasureKind.Count => Rates.Rate(numerator, DenominatorAt(index), measure.Per.Scale),
            _ => DenominatorAt(index) > 0 ? Rates.Proportion(numerator, DenominatorAt(index)) : double.NaN,
        };
    }
}
