using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Compares an area's value with its group (specs/statistics.md, Rank and Relation).</summary>
internal sealed class GroupComparison(MeasureSymbol measure, AreaRates own, Period period, double dispersion)
{
    private const int FewestAreas = 2;

    private double Value => own[period];

    /// <summary>Rank, relation, average and cell.</summary>
    public BenchmarkValue Compare(GroupSymbol group, GroupRates rates, BenchmarkWordMode mode)
    {
        // One area alone is neither first of its group nor its average; a published average needs no areas.
        bool hasAverage = measure.Kind == MeasureKind.Value || rates.ValuesAt(period).Length >= FewestAreas;
        double average = hasAverage ? rates.AverageAt(period, group.Average) : double.NaN;
        RankResult? rank = Rank(group, rates);
        Relation? relation = Relate(rates, average, mode);
        return new BenchmarkValue(
            group,
            rank,
            relation,
            double.IsNaN(average) ? null : average,
            group.Average,
            double.IsNaN(Value) ? TrendWords.NotAvailable : BenchmarkCell.OfGroup(rank, relation, group, measure.Kind))
        {
            RelationByOtherMethod = double.IsNaN(average) ? null : Relate(rates, rates.AverageOnlyAt(period, OtherThan(group.Average)), mode),
        };
    }

    /// <summary>The comparison with one other area, whose numbers stand for the other forces'.</summary>
    public ComparatorValue Compare(AreaSymbol area, AreaRates? other, BenchmarkWordMode mode, int decimals)
    {
        double value = other?[period] ?? double.NaN;
        if (other is null || double.IsNaN(value) || double.IsNaN(Value))
        {
            return new ComparatorValue(area, double.IsNaN(value) ? null : value, null, TrendWords.NotAvailable);
        }

        int index = other.Area.IndexOf(period);
        Relation? relation = mode switch
        {
            BenchmarkWordMode.Strict => RelationTest.Strict(Value, value),
            BenchmarkWordMode.BandAndInterval when HasEvents => Interval(value, other.Area.Numerators[index], other.DenominatorAt(index)),
            _ => RelationTest.Band(Value, value),
        };
        return new ComparatorValue(area, value, relation, BenchmarkCell.OfArea(Value - value, measure.Unit, decimals, area));
    }

    /// <summary>The 95 % interval of the ratio of an area's value to that of the group's other areas together.</summary>
    public static Interval ToOthers(AreaRates own, GroupRates rates, Period period, double dispersion)
    {
        (double numerator, double denominator) = rates.SumsWithout(own.Area.Parts.Source.AreaId, period);
        int index = own.Area.IndexOf(period);
        return RelationTest.ToOthers(own.Area.Numerators[index], own.DenominatorAt(index), numerator, denominator, dispersion);
    }

    private static AverageMethod OtherThan(AverageMethod method) => method == AverageMethod.Mean ? AverageMethod.Pooled : AverageMethod.Mean;

    /// <summary>Plain counts of areas of different size cannot be compared.</summary>
    private bool IsComparable => measure.Kind != MeasureKind.Count || measure.Per is not null;

    private bool HasEvents => measure.Kind is MeasureKind.Proportion || (measure.Kind == MeasureKind.Count && measure.Per is not null);

    private RankResult? Rank(GroupSymbol group, GroupRates rates) =>
        !IsComparable || rates.ValuesAt(period).Length < FewestAreas || measure.Polarity == Polarity.Neutral || !group.Members.Contains(own.Area.Parts.Source.AreaId)
            ? null
            : Ranking.Rank(Value, rates.ValuesAt(period).AsSpan(), measure.Polarity == Polarity.LowerIsBetter);

    private Relation? Relate(GroupRates rates, double average, BenchmarkWordMode mode)
    {
        if (double.IsNaN(Value) || double.IsNaN(average))
        {
            return null;
        }

        switch (mode)
        {
            case BenchmarkWordMode.Strict:
                return RelationTest.Strict(Value, average);
            case BenchmarkWordMode.StandardDeviation:
                return RelationTest.StandardDeviation(Value, rates.ValuesAt(period).AsSpan());
            case BenchmarkWordMode.BandAndInterval when HasEvents:
                (double numerator, double denominator) = rates.SumsWithout(own.Area.Parts.Source.AreaId, period);
                return Interval(average, numerator, denominator);
            default:
                return RelationTest.Band(Value, average);
        }
    }

    private Relation? Interval(double average, double othersNumerator, double othersDenominator)
    {
        int index = own.Area.IndexOf(period);
        return RelationTest.BandAndInterval(
            Value, average, own.Area.Numerators[index], own.DenominatorAt(index), othersNumerator, othersDenominator, dispersion);
    }
}
