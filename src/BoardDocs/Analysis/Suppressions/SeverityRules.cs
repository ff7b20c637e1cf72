using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>The severities that content sets: those of a file's front matter over those of boarddocs.yml.</summary>
/// <param name="Organisation">Those of boarddocs.yml; null switches a diagnostic off.</param>
/// <param name="File">Those of the front matter.</param>
internal sealed record SeverityRules(
    ImmutableSortedDictionary<string, DiagnosticSeverity?> Organisation,
    ImmutableSortedDictionary<string, DiagnosticSeverity?> File)
{
    /// <summary>The diagnostic with the severity in force; null where it is switched off.</summary>
    public Diagnostic? Apply(Diagnostic diagnostic)
    {
        if (!diagnostic.Descriptor.IsConfigurable
            || (!File.TryGetValue(diagnostic.Id, out DiagnosticSeverity? severity) && !Organisation.TryGetValue(diagnostic.Id, out severity)))
        {
            return diagnostic;
        }

        return severity is { } set ? diagnostic with { Severity = set } : null;
    }

    /// <summary>The diagnostics with the severities in force, in stable order.</summary>
    public ImmutableArray<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(Apply).OfType<Diagnostic>().Distinct().Order()];
}
