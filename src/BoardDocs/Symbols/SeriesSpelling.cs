using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Finds rows that no measure counts because the name of their series is spelt differently.</summary>
internal static class SeriesSpelling
{
    /// <summary>Warns once a spelling, at its first row, where it is nearly a series that a measure counts and that has no rows for the same time.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="read">Reads a dataset, or gives the one that was read.</param>
    /// <param name="cells">Finds the place of a cell by dataset, role and line.</param>
    public static ImmutableArray<Diagnostic> Check(Catalogue catalogue, Func<DatasetSymbol, Dataset> read, Func<DatasetDefinition, string, int, Location> cells)
    {
        var diagnostics = new DiagnosticBag();
        foreach (IGrouping<DatasetSymbol, MeasureSymbol> measures in catalogue.Measures.Values.Where(measure => !measure.Series.IsEmpty).GroupBy(measure => measure.Dataset))
        {
            Dataset data = read(measures.Key);
            string[] counted = [.. measures.SelectMany(Names).Where(name => data.SeriesNames.Contains(name)).Distinct()];
            foreach (Series odd in data.Series.Where(series => !counted.Contains(series.Name)).DistinctBy(series => series.Name))
            {
                if (Suggestions.Nearest(odd.Name, counted) is { } meant && FillsGap(odd, meant, data))
                {
                    Location place = cells(data.Definition, ColumnRoles.Series, odd.Lines.First(line => line > 0));
                    diagnostics.ReportWithSuggestion(DataDiagnostics.SeriesNearlyKnown, place, meant, odd.Name, meant);
                }
            }
        }

        return diagnostics.ToImmutable();
    }

    private static IEnumerable<string> Names(MeasureSymbol measure) => measure.Reference is { } reference ? measure.Series.Add(reference) : measure.Series;

    private static bool FillsGap(Series odd, string meant, Dataset data) =>
        !data.TryGetSeries(odd.AreaId, meant, odd.Role, out Series? known)
        || Enumerable.Range(0, odd.Length)
            .Where(step => odd.Lines[step] > 0)
            .All(step => known.IndexOf(odd.First.Add(step)) is var index && (index < 0 || known.Lines[index] == 0));
}
