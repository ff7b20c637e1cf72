using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>Ids in suppressions and under <c>rules:</c>.</summary>
internal static class RuleIds
{
    /// <summary>Whether an id is one that content may configure; anything else is reported.</summary>
    public static bool Check(string id, Location location, DiagnosticBag bag)
    {
        if (!DescriptorCatalog.All.TryGetValue(id, out DiagnosticDescriptor? descriptor))
        {
            string? suggestion = Suggestions.Nearest(id, DescriptorCatalog.All.Keys);
            bag.Report(EditorialDiagnostics.UnknownRule, location, id, NameDiagnostics.Hint(suggestion, "Ids look like BD4003; 'boarddocs check' prints one with each finding."));
            return false;
        }

        if (!descriptor.IsConfigurable)
        {
            bag.Report(EditorialDiagnostics.NotConfigurable, location, id);
        }

        return descriptor.IsConfigurable;
    }
}
