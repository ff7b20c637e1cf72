using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Finds the areas and groups that the catalogue's own options name.</summary>
internal static class CatalogueNames
{
    /// <summary>Reports names in boarddocs.yml and in the options of measures that nothing declares.</summary>
    public static void Check(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        CheckRequired(catalogue, diagnostics);
        foreach (EditorialOptions options in catalogue.Measures.Values.Select(measure => measure.Options).Prepend(catalogue.Options))
        {
            if (options.Area is { } area && !catalogue.Areas.ContainsKey(area.Name))
            {
                ReportArea(catalogue, area, diagnostics);
            }

            if (options.Benchmark is { Kind: BenchmarkChoiceKind.Name } choice
                && !catalogue.Groups.ContainsKey(choice.Text) && !catalogue.Areas.ContainsKey(choice.Text)
                && !catalogue.MayBeLost(choice.Text, CatalogueReader.GroupsPath, CatalogueReader.AreasPath))
            {
                string? suggestion = Suggestions.Nearest(choice.Text, catalogue.Groups.Keys.Concat(catalogue.Areas.Keys));
                string hint = NameDiagnostics.Hint(suggestion, "Groups are declared in catalogue/groups.yml.");
                diagnostics.ReportWithSuggestion(NameDiagnostics.UnknownGroup, choice.Location, suggestion, choice.Text, hint);
            }
        }
    }

    private static void CheckRequired(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        foreach (NameReference measure in catalogue.Requires.Values.SelectMany(requirement => requirement.Measures))
        {
            if (!catalogue.Measures.ContainsKey(measure.Name) && !catalogue.MayBeLost(measure.Name, CatalogueReader.MeasuresPath))
            {
                string? suggestion = Suggestions.Nearest(measure.Name, catalogue.Measures.Keys);
                string hint = NameDiagnostics.Hint(suggestion, "Measures are declared in catalogue/measures.yml.");
                diagnostics.ReportWithSuggestion(NameDiagnostics.UnknownMeasure, measure.Location, suggestion, measure.Name, hint);
            }
        }
    }

    /// <summary>Reports an area that is not declared, unless it may have been lost with a fault that was reported.</summary>
    public static void ReportArea(Catalogue catalogue, NameReference area, DiagnosticBag diagnostics)
    {
        if (catalogue.MayBeLost(area.Name, CatalogueReader.AreasPath))
        {
            return;
        }

        string? suggestion = Suggestions.Nearest(area.Name, catalogue.Areas.Keys);
        string hint = NameDiagnostics.Hint(suggestion, "Areas are declared in catalogue/areas.yml.");
        diagnostics.ReportWithSuggestion(NameDiagnostics.UnknownArea, area.Location, suggestion, area.Name, hint);
    }
}
