using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Puts one published value together.</summary>
internal sealed class ValueAssembler(ValueStore store, SeriesOfMeasure series, AreaSymbol area, Window window, ValueContext context)
{
    private const int MonthsPerYear = 12;

    private readonly MeasureSymbol measure = series.Measure;
    private readonly int steps = Windows.Steps(series.Measure, window);
    private readonly FigureAreas areas = FigureAreas.Of(area, context.Group, context.Comparator);

    public MeasureValue Assemble(Period asked)
    {
        AreaRates? own = store.Rates(series, area.Id, steps, areas);
        Period period = PeriodAlignment.Align(own?.Area.Parts, measure.Dataset.Definition.Frequency, asked);
        var bare = new MeasureValue(measure, measure.Kind == MeasureKind.Ratio ? series.Name : null, area, period, window)
        {
            Displayed = TrendWords.NotAvailable,
            Decimals = own?.Decimals ?? measure.Decimals ?? 0,
            IsProvisional = Provisional.Includes(measure.Dataset.Definition, period) || own?.IsCarriedForward(period) == true,
        };
        var findings = new ValueFindings(store, series, area, bare);
        return own is null
            ? bare with { Findings = [findings.NoRows()] }
            : own.Area.IndexOf(period) is >= 0 and int index && own.IsSuppressedAt(index)
                ? bare with { IsSuppressed = true, Displayed = SymbolNotes.Suppressed, Findings = [findings.Suppressed()] }
                : Fill(bare, own, findings);
    }

    private MeasureValue Fill(MeasureValue bare, AreaRates own, ValueFindings findings)
    {
        MeasureValue filled = WithNumbers(bare, own);
        TrendValue? trend = new TrendCalculator(measure, own.Area.Parts, context.Trend) { Population = own.Population }.At(own.Area.IndexOf(filled.Period));
        var comparison = new GroupComparison(measure, own, filled.Period, trend?.Fit?.Dispersion ?? double.NaN);
        filled = filled with
        {
            Trend = trend,
            Change = ChangeCalculator.Calculate(measure, own, filled.Period, MonthsPerYear),
            Benchmark = context.Group is { } group ? comparison.Compare(group, store.Group(series, group, steps, areas), context.WordMode) : null,
            Comparator = context.Comparator is { } other
                ? comparison.Compare(other, store.Rates(series, other.Id, steps, areas), context.WordMode, own.Decimals)
                : null,
        };
        GroupRates? rates = context.Group is { } compared ? store.Group(series, compared, steps, areas) : null;
        return filled with { Findings = findings.Of(filled, own, rates, store.Population(series, areas)) };
    }

    private MeasureValue WithNumbers(MeasureValue bare, AreaRates own)
    {
        int index = own.Area.IndexOf(bare.Period);
        if (index < 0)
        {
            return bare;
        }

        double numerator = own.Area.Numerators[index];
        double value = own.Values[index];
        bool isCount = measure.Kind == MeasureKind.Count;
        return bare with
        {
            Count = isCount ? Known(numerator) : null,
            Numerator = measure.Kind == MeasureKind.Proportion ? Known(numerator) : null,
            Denominator = measure.Kind switch
            {
                MeasureKind.Proportion => Known(own.DenominatorAt(index)),
                MeasureKind.Ratio => Known(own.PopulationAt(index).Own),
                _ => isCount && measure.Per is not null ? Known(own.PopulationAt(index).Own) : null,
            },
            DenominatorPeriod = store.Population(series, areas).Period,
            Rate = isCount && measure.Per is null ? null : Known(value),
            Displayed = double.IsNaN(value) ? bare.Displayed : NumberText.Format(value, measure.Unit, own.Decimals),
            Rows = double.IsNaN(numerator)
                ? ImmutableArray<DataRows>.Empty
                : RowRuns.Of(measure.Dataset.Definition.File, own.Area.Parts, own.Area.StartOf(index), steps),
        };
    }

    private static double? Known(double number) => double.IsNaN(number) ? null : number;
}
