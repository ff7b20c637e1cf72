using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Says why parts of a value are absent and what in it a reviewer should look at.</summary>
internal sealed class ValueFindings(ValueStore store, SeriesOfMeasure series, AreaSymbol area, MeasureValue bare)
{
    private const ValueAspects Everything =
        ValueAspects.Value | ValueAspects.Trend | ValueAspects.Rank | ValueAspects.Average | ValueAspects.Change;

    private readonly MeasureSymbol measure = series.Measure;

    private DatasetDefinition Dataset => measure.Dataset.Definition;

    private string Window => WindowText.Ending(bare.Window, bare.Period);

    public ValueFinding NoRows() =>
        new(DataDiagnostics.NoRowsForArea, measure.Short, area.Name, Dataset.File) { Absent = Everything };

    public ValueFinding Suppressed() =>
        new(DataDiagnostics.SuppressedValue, measure.Short, area.Name, Window) { Absent = Everything };

    /// <summary>All findings of a value that was computed as far as it could be.</summary>
    public ImmutableArray<ValueFinding> Of(MeasureValue value, AreaRates own, GroupRates? group, PopulationChoice population)
    {
        IEnumerable<ValueFinding?> findings =
        [
            .. population.Findings,
            Gaps(own.Area),
            NothingCounted(own.Area),
            NoTrend(value),
            NoChange(value, own),
            PartialPeriods.Find(measure, own.Area, bare),
            LargeParts.Find(store.Cells, measure, own.Area, area, bare),
            .. group is null || value.Benchmark is null
                ? Enumerable.Empty<ValueFinding?>()
                : new GroupFindings(store, series, value, value.Benchmark, group, population).All(),
        ];
        return [.. findings.OfType<ValueFinding>()];
    }

    private ValueFinding? Gaps(RolledArea rolled)
    {
        ImmutableArray<string> missing = MissingPeriods(rolled, bare.Period);
        return missing.IsEmpty ? null : new ValueFinding(
            DataDiagnostics.ValueMissing,
            measure.Short,
            area.Name,
            Window,
            Sentence.Shorten(missing),
            Dataset.File,
            rolled.Parts.Source.First.ToWords(),
            rolled.Parts.Source.Last.ToWords())
        {
            Absent = ValueAspects.Value | ValueAspects.Rank | ValueAspects.Average | ValueAspects.Change,
        };
    }

    private static ImmutableArray<string> MissingPeriods(RolledArea rolled, Period period)
    {
        AreaParts parts = rolled.Parts;
        int end = period.StepsAfter(parts.First);
        return [.. Enumerable.Range(end - rolled.Steps + 1, rolled.Steps)
            .Where(step => step < 0 || step >= parts.Length || double.IsNaN(parts.Numerators[step])
                || (!parts.Wholes.IsEmpty && double.IsNaN(parts.Wholes[step])))
            .Select(step => parts.First.Add(step).ToWords())];
    }

    /// <summary>What a window lacks: <c> (data/a.csv has no value for March 2025)</c>; empty where every row of it is there.</summary>
    private string Missing(RolledArea rolled, Period period)
    {
        ImmutableArray<string> missing = MissingPeriods(rolled, period);
        return missing.IsEmpty ? string.Empty : $" ({Dataset.File} has no value for {Sentence.Shorten(missing)})";
    }

    private ValueFinding? NothingCounted(RolledArea rolled) =>
        measure.Kind is MeasureKind.Proportion or MeasureKind.Ratio && rolled.IndexOf(bare.Period) is >= 0 and int index && rolled.Wholes[index] == 0
            ? new ValueFinding(DataDiagnostics.NothingCounted, measure.Short, area.Name, Window, Dataset.File)
            {
                Absent = ValueAspects.Rate | ValueAspects.Rank | ValueAspects.Average | ValueAspects.Change,
            }
            : null;

    private ValueFinding? NoTrend(MeasureValue value) => value.Trend switch
    {
        null => new ValueFinding(DataDiagnostics.NoTrend, measure.Short, area.Name, bare.Period.ToWords(), "There is less than two years of data.")
        {
            Absent = ValueAspects.Trend,
        },
        { Word: TrendWords.NotAvailable, Reason: { } reason } => new ValueFinding(
            DataDiagnostics.NoTrend, measure.Short, area.Name, bare.Period.ToWords(), reason) { Absent = ValueAspects.Trend },
        _ => null,
    };

    private ValueFinding? NoChange(MeasureValue value, AreaRates own)
    {
        // Where the value itself is absent, that is told already.
        if (value.Change is not null || (value.Count ?? value.Value) is null)
        {
            return null;
        }

        Period before = bare.Period with { LastMonth = bare.Period.LastMonth - 12 };
        ValueFinding finding = own.Area.IndexOf(before) is >= 0 and int index && own.IsSuppressedAt(index)
            ? new ValueFinding(DataDiagnostics.SuppressedValue, measure.Short, area.Name, WindowText.Ending(bare.Window, before))
            : new ValueFinding(DataDiagnostics.NoChange, measure.Short, area.Name, Window, before.ToWords(), Missing(own.Area, before));
        return finding with { Absent = ValueAspects.Change };
    }
}
