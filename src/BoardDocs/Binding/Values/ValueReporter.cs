using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Turns the findings of values into the diagnostics of one paper; not shared between threads.</summary>
/// <param name="bag">Takes the diagnostics.</param>
/// <param name="evaluator">Knows whose data has errors: what is absent because of them is not reported again. Null reports everything.</param>
internal sealed class ValueReporter(DiagnosticBag bag, MeasureEvaluator? evaluator = null)
{
    private HashSet<(string Id, string Message)> warned = [];

    /// <summary>A reporter into another bag that remembers with this one what was warned of already.</summary>
    public ValueReporter Into(DiagnosticBag other) => new(other, evaluator) { warned = warned };

    /// <summary>Reports once what a reviewer should look at beside a value, such as its target.</summary>
    public void ReportDoubt(ValueFinding? finding, MeasureSymbol measure, Location place)
    {
        if (finding?.ToDiagnostic(place) is { } diagnostic && evaluator?.HasFaultyData(measure) != true && warned.Add((diagnostic.Id, diagnostic.Message)))
        {
            bag.Add(diagnostic);
        }
    }

    /// <summary>Reports what is wrong with a value wherever it is used, and why something is absent that this place needs.</summary>
    /// <param name="value">The value.</param>
    /// <param name="place">Where the paper uses it.</param>
    /// <param name="needed">What cannot be left out here; a chart, where an absent value is a gap, needs <see cref="ValueAspects.None"/>.</param>
    /// <returns>Whether everything needed is there.</returns>
    public bool Report(MeasureValue value, Location place, ValueAspects needed)
    {
        bool isComplete = true;
        foreach (ValueFinding finding in value.Findings.Where(finding => finding.Concerns(needed)))
        {
            Diagnostic diagnostic = finding.ToDiagnostic(place);
            isComplete &= (finding.Absent & needed) == 0;
            if (evaluator is not null && evaluator.HasFaultyData(value.Measure))
            {
                continue;
            }

            // A paper that uses a doubtful value five times needs one warning, at the first use; an error that leaves out what this use
            // needs is told at every use.
            bool isOfUse = diagnostic.Severity == DiagnosticSeverity.Error && finding.Absent != ValueAspects.None;
            if (isOfUse && evaluator?.FindLeftOut(value.Measure) is { } cause)
            {
                ReportDoubt(cause, value.Measure, place);
            }
            else if (isOfUse || warned.Add((diagnostic.Id, diagnostic.Message)))
            {
                bag.Add(diagnostic);
            }
        }

        return isComplete;
    }
}
