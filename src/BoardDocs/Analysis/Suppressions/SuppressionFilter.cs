using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>Takes out the findings that a file asks to pass over, and reports requests that pass over nothing.</summary>
internal static class SuppressionFilter
{
    /// <summary>Filters the findings of one file.</summary>
    public static FilterResult Apply(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<SuppressionRequest> requests, SeverityRules rules)
    {
        if (requests.IsEmpty)
        {
            return new FilterResult(rules.Apply(diagnostics), []);
        }

        List<Diagnostic>[] passed = [.. requests.Select(_ => new List<Diagnostic>())];
        var kept = new List<Diagnostic>(diagnostics.Length);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            int index = IndexOf(requests, diagnostic);
            if (index < 0)
            {
                kept.Add(diagnostic);
            }
            else
            {
                passed[index].Add(diagnostic);
            }
        }

        ImmutableArray<Suppression> suppressions =
            [.. requests.Select((request, index) => new Suppression(request.Id, request.Reason, request.Location, passed[index].Count > 0) { Findings = rules.Apply(passed[index]) })];
        kept.AddRange(suppressions
            .Where(suppression => !suppression.IsUsed)
            .Select(suppression => EditorialDiagnostics.UnusedSuppression.At(suppression.Location, suppression.Id)));
        return new FilterResult(rules.Apply(kept), suppressions);
    }

    private static int IndexOf(ImmutableArray<SuppressionRequest> requests, Diagnostic diagnostic)
    {
        for (int index = 0; index < requests.Length; index++)
        {
            if (requests[index].Covers(diagnostic))
            {
                return index;
            }
        }

        return -1;
    }
}

/// <summary>What is left of the findings of a file.</summary>
/// <param name="Diagnostics">The findings with the severities in force, in stable order.</param>
/// <param name="Suppressions">What was asked to be passed over, used or not.</param>
internal sealed record FilterResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Suppression> Suppressions);
