using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Checks that the series that measures name are in the data.</summary>
public static class SeriesCheck
{
    /// <summary>Reports each series of a measure that its dataset has no row of; datasets without any row are reported elsewhere.</summary>
    public static ImmutableArray<Diagnostic> Check(Catalogue catalogue, Func<DatasetSymbol, Dataset> read)
    {
        var diagnostics = new DiagnosticBag();
        foreach (MeasureSymbol measure in catalogue.Measures.Values.Where(measure => !measure.Series.IsEmpty))
        {
            Dataset dataset = read(measure.Dataset);
            ImmutableArray<string> named = measure.Reference is null ? measure.Series : measure.Series.Add(measure.Reference);
            foreach ((string name, Location location) in named.Zip(measure.SeriesLocations))
            {
                if (!dataset.SeriesNames.IsEmpty && !dataset.SeriesNames.Contains(name))
                {
                    string? suggestion = Suggestions.Nearest(name, dataset.SeriesNames);
                    if (suggestion is null && dataset.HasErrors)
                    {
                        continue;
                    }

                    string hint = suggestion is null ? "check its spelling in the data file." : $"did you mean '{suggestion}'?";
                    diagnostics.ReportWithSuggestion(DataDiagnostics.SeriesWithoutRows, location, suggestion, measure.Dataset.Id, name, hint);
                }
            }
        }

        return diagnostics.ToImmutable();
    }
}
