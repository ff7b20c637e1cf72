using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Looks at a value's place in its group: who is missing from it, and whose rate cannot be right.</summary>
internal sealed class GroupFindings(
    ValueStore store, SeriesOfMeasure series, MeasureValue value, BenchmarkValue benchmark, GroupRates rates, PopulationChoice population)
{
    /// <summary>A rate this many times the group's median points to a wrong denominator.</summary>
    private const double LargestPlausibleRate = 10;

    private const string PlainCount = "It is a count without a rate, and counts of areas of different size cannot be compared.";

    private const string LoneArea = "Fewer than two areas of the group have a value.";

    private readonly MeasureSymbol measure = series.Measure;
    private readonly GroupSymbol group = benchmark.Group;

    private bool IsPlainCount => measure.Kind == MeasureKind.Count && measure.Per is null;

    public IEnumerable<ValueFinding?> All() => [Fewer(), NoRank(), NoAverage(), .. Implausible()];

    private string NameOf(string areaId) => store.Catalogue.Areas.TryGetValue(areaId, out AreaSymbol? area) ? area.Name : areaId;

    private ValueFinding? Fewer()
    {
        ImmutableArray<string> present = [.. rates.Members
            .Where(member => !double.IsNaN(member[value.Period]))
            .Select(member => member.Area.Parts.Source.AreaId)];
        ImmutableArray<string> missing = [.. group.Members.Where(member => !present.Contains(member)).Select(NameOf)];

        // The published average of a whole group misses nobody.
        bool isCompared = benchmark.Rank is not null || (benchmark.Relation is not null && measure.Kind != MeasureKind.Value);
        return missing.IsEmpty || !isCompared ? null : new ValueFinding(
            EditorialDiagnostics.RankOverFewer,
            measure.Short,
            group.Short,
            present.Length.ToString(CultureInfo.InvariantCulture),
            group.Members.Length.ToString(CultureInfo.InvariantCulture),
            Sentence.Shorten(missing),
            value.Period.ToWords());
    }

    private ValueFinding? NoRank()
    {
        string? reason = benchmark.Rank is not null || !value.Value.HasValue ? null
            : IsPlainCount ? PlainCount
            : rates.ValuesAt(value.Period).Length < 2 ? LoneArea
            : measure.Polarity == Polarity.Neutral ? "The catalogue calls the measure neutral, so no place is best."
            : group.Members.Contains(value.Area.Id) ? $"{value.Area.Name} has no rate to compare."
            : $"{value.Area.Name} is not a member of the group.";
        return reason is null ? null : new ValueFinding(DataDiagnostics.NoRank, measure.Short, group.Short, reason) { Absent = ValueAspects.Rank };
    }

    private ValueFinding? NoAverage()
    {
        string? reason = benchmark.Average is not null ? null
            : measure.Kind == MeasureKind.Value ? $"It is a published figure, and {measure.Dataset.Definition.File} has no row for the group itself."
            : IsPlainCount ? PlainCount
            : LoneArea;
        return reason is null ? null : new ValueFinding(DataDiagnostics.NoAverage, measure.Short, group.Short, reason) { Absent = ValueAspects.Average };
    }

    private IEnumerable<ValueFinding> Implausible()
    {
        if (measure.Denominator is not { } denominator || measure.Kind != MeasureKind.Count)
        {
            yield break;
        }

        double[] sorted = [.. rates.ValuesAt(value.Period).Order()];
        double median = sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        foreach (AreaRates member in rates.Members.Where(member => median > 0 && member[value.Period] > LargestPlausibleRate * median))
        {
            string areaId = member.Area.Parts.Source.AreaId;
            DatasetDefinition dataset = denominator.Definition;
            yield return new ValueFinding(
                EditorialDiagnostics.ImplausibleRate,
                measure.Short,
                NameOf(areaId),
                Show(member[value.Period], member.Decimals),
                group.Short,
                Show(median, member.Decimals),
                dataset.File)
            {
                Place = population.For(areaId).Line is > 0 and int line ? store.Cells(dataset, measure.Per?.Role ?? string.Empty, line) : null,
            };
        }
    }

    private string Show(double number, int decimals) => NumberText.Format(number, measure.Unit, decimals);
}
