using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The values of a group's areas on one vintage of denominators, and the group's average over all periods.</summary>
internal sealed class GroupRates
{
    private readonly MeasureSymbol measure;
    private readonly AreaRates? publishedRow;
    private readonly Lazy<ImmutableArray<double>> pooled;
    private readonly Lazy<ImmutableArray<double>> mean;

    /// <param name="measure">The measure.</param>
    /// <param name="members">Each area that has rows, in the order of the group.</param>
    /// <param name="publishedRow">The row that holds the group's own published average, for measures that are never summed.</param>
    public GroupRates(MeasureSymbol measure, ImmutableArray<AreaRates> members, AreaRates? publishedRow)
    {
        this.measure = measure;
        this.publishedRow = publishedRow;
        Members = members;
        if (members.Length > 0)
        {
            First = Earliest.Area.Parts.First;
            Length = members.Max(member => member.Area.Parts.Source.Last).StepsAfter(First) + 1;
        }

        pooled = new Lazy<ImmutableArray<double>>(() => Over(period => Average(period, AverageMethod.Pooled)));
        mean = new Lazy<ImmutableArray<double>>(() => Over(period => Average(period, AverageMethod.Mean)));
    }

    public ImmutableArray<AreaRates> Members { get; }

    /// <summary>The member whose rows begin first; there must be one.</summary>
    public AreaRates Earliest => Members.MinBy(member => member.Area.Parts.First.LastMonth) ?? Members[0];

    private Period First { get; }

    private int Length { get; }

    /// <summary>The averages from the earliest member's first row on.</summary>
    public ImmutableArray<double> Averages(AverageMethod method) => (method == AverageMethod.Pooled ? pooled : mean).Value;

    /// <summary>The average at a period, or <see cref="double.NaN"/>.</summary>
    public double AverageAt(Period period, AverageMethod method)
    {
        int index = Length == 0 ? -1 : period.StepsAfter(First);
        return index >= 0 && index < Length ? Averages(method)[index] : double.NaN;
    }

    /// <summary>The average at one period made in one way, without those of all other periods.</summary>
    public double AverageOnlyAt(Period period, AverageMethod method) => Average(period, method);

    /// <summary>The values of the areas that have one.</summary>
    public ImmutableArray<double> ValuesAt(Period period) =>
        [.. Members.Select(member => member[period]).Where(value => !double.IsNaN(value))];

    /// <summary>Numerators and denominators summed over the areas that have a value, one area left out.</summary>
    public (double Numerator, double Denominator) SumsWithout(string areaId, Period period)
    {
        double numerator = 0;
        double denominator = 0;
        foreach (AreaRates member in Members.Where(member => member.Area.Parts.Source.AreaId != areaId && !double.IsNaN(member[period])))
        {
            int index = member.Area.IndexOf(period);
            numerator += member.Area.Numerators[index];
            denominator += member.DenominatorAt(index);
        }

        return (numerator, denominator);
    }

    private ImmutableArray<double> Over(Func<Period, double> compute) =>
        [.. Enumerable.Range(0, Length).Select(step => compute(First.Add(step)))];

    private double Average(Period period, AverageMethod method)
    {
        if (measure.Kind == MeasureKind.Value)
        {
            return publishedRow?[period] ?? double.NaN;
        }

        if (measure.Kind == MeasureKind.Count && measure.Per is null)
        {
            return double.NaN;
        }

        return method == AverageMethod.Mean ? GroupAverage.Mean(ValuesAt(period).AsSpan()) : Pooled(period);
    }

    private double Pooled(Period period)
    {
        ImmutableArray<(AreaRates Rates, int Index)> present =
            [.. Members.Where(member => !double.IsNaN(member[period])).Select(member => (member, member.Area.IndexOf(period)))];
        double[] numerators = [.. present.Select(item => item.Rates.Area.Numerators[item.Index])];
        if (measure.Kind == MeasureKind.Ratio)
        {
            return PooledRatio(present, numerators);
        }

        double[] denominators = [.. present.Select(item => item.Rates.DenominatorAt(item.Index))];
        return present.IsEmpty ? double.NaN : GroupAverage.Pooled(numerators, denominators, measure.Per?.Scale ?? 1);
    }

    /// <summary>The rate of all areas together against the reference's rate of all areas together.</summary>
    private static double PooledRatio(ImmutableArray<(AreaRates Rates, int Index)> present, double[] numerators)
    {
        double own = numerators.Sum() / present.Sum(item => item.Rates.PopulationAt(item.Index).Own);
        double reference = present.Sum(item => item.Rates.Area.Wholes[item.Index]) / present.Sum(item => item.Rates.PopulationAt(item.Index).Reference);
        return reference > 0 ? own / reference : double.NaN;
    }
}
