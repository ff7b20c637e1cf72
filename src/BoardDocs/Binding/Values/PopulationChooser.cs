using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Chooses one vintage of residents or households for all areas of a figure (specs/statistics.md, Population).</summary>
internal sealed class PopulationChooser(Catalogue catalogue, CellLocator cells)
{
    /// <summary>The newest period for which every area has a value above 0; where there is none, the newest of those with most areas.</summary>
    public PopulationChoice Choose(MeasureSymbol measure, Dataset dataset, string seriesName, ImmutableArray<string> areaIds)
    {
        string role = RoleOf(measure, dataset.Definition);
        bool isRatio = measure.Kind == MeasureKind.Ratio;
        ImmutableArray<PopulationLine> lines = [.. areaIds.Select(areaId => new PopulationLine(
            areaId,
            Find(dataset, areaId, isRatio ? seriesName : string.Empty, role),
            isRatio ? Find(dataset, areaId, measure.Reference ?? string.Empty, role) : null,
            isRatio))];
        Period? period = Newest(lines);
        var populations = lines.ToImmutableDictionary(line => line.AreaId, line => period is { } chosen ? Of(measure, line, chosen) : AreaPopulation.Missing);
        return new PopulationChoice(period, populations, [.. lines.SelectMany(line => Check(line, period, dataset.Definition, role, measure.Population))]);
    }

    private static AreaPopulation Of(MeasureSymbol measure, PopulationLine line, Period newest) =>
        line.At(newest) with { Middle = measure.Population == PopulationBasis.MidWindow ? new MidWindow(line, newest) : null };

    private static string RoleOf(MeasureSymbol measure, DatasetDefinition dataset) =>
        measure.Per?.Role ?? dataset.Columns.Keys.FirstOrDefault(role => role is not ("area" or "series" or "period")) ?? string.Empty;

    private static Series? Find(Dataset dataset, string areaId, string seriesName, string role) =>
        dataset.TryGetSeries(areaId, seriesName, role, out Series? series) || dataset.TryGetSeries(areaId, string.Empty, role, out series)
            ? series
            : null;

    private static Period? Newest(ImmutableArray<PopulationLine> lines) => lines
        .SelectMany(line => line.Periods)
        .Distinct()
        .OrderByDescending(period => lines.Count(line => line.At(period).IsComplete))
        .ThenByDescending(period => period)
        .Select(period => (Period?)period)
        .FirstOrDefault();

    private IEnumerable<ValueFinding> Check(PopulationLine line, Period? period, DatasetDefinition dataset, string role, PopulationBasis basis)
    {
        string area = catalogue.Areas.TryGetValue(line.AreaId, out AreaSymbol? symbol) ? symbol.Name : line.AreaId;
        if (line.ZeroSince(period) is { } zero)
        {
            yield return new ValueFinding(DataDiagnostics.ZeroDenominator, role, area, YearOf(zero.Period)) { Place = cells(dataset, role, zero.Line) };
        }
        else if (period is not { } chosen || !line.At(chosen).IsComplete)
        {
            yield return Missing(line, period, dataset, role, area);
        }
        else
        {
            foreach (Period year in basis == PopulationBasis.MidWindow ? line.Periods.Where(year => year <= chosen) : [chosen])
            {
                if (line.JumpAt(year) is { } jump)
                {
                    yield return new ValueFinding(
                        EditorialDiagnostics.DenominatorJump, role, area, Describe(jump.Before), YearOf(year.Add(-1)), Describe(jump.After), YearOf(year))
                    {
                        Place = cells(dataset, role, jump.Line),
                    };
                }
            }
        }
    }

    /// <summary>Points at the area's newest row, or, where it has none, at the use in the paper.</summary>
    private ValueFinding Missing(PopulationLine line, Period? period, DatasetDefinition dataset, string role, string area)
    {
        int newest = line.Own is { } own ? own.Lines.Max() : 0;
        string year = newest > 0 && period is { } chosen ? " in " + YearOf(chosen) : string.Empty;
        return new ValueFinding(DataDiagnostics.MissingDenominator, role, area, dataset.File, year)
        {
            Place = newest > 0 ? cells(dataset, role, newest) : null,
        };
    }

    private static string Describe(double value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private static string YearOf(Period period) => period.Year.ToString(CultureInfo.InvariantCulture);
}
