using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Turns the findings of values into the diagnostics of one paper; not shared between threads.</summary>
/// <param name="bag">Takes the diagnostics.</param>
/// <param name="evaluator">Knows whose data has errors: what is absent because of them is not reported again. Null reports everything.</param>
/// <param name="paper">The paper, whose own period is at fault where it lies after the data.</param>
internal sealed class ValueReporter(DiagnosticBag bag, MeasureEvaluator? evaluator = null, PaperSymbol? paper = null)
{
    private HashSet<(string Id, string Message)> warned = [];

    /// <summary>A reporter into another bag that remembers with this one what was warned of already.</summary>
    public ValueReporter Into(DiagnosticBag other) => new(other, evaluator, paper) { warned = warned };

    /// <summary>Reports once what a reviewer should look at beside a value, such as its target.</summary>
    public void ReportDoubt(ValueFinding? finding, MeasureSymbol measure, Location place)
    {
        if (finding?.ToDiagnostic(place) is { } diagnostic && evaluator?.HasFaultyData(measure) != true && warned.Add((diagnostic.Id, diagnostic.Message)))
        {
            bag.Add(diagnostic);
        }
    }

    /// <summary>Whether something else explains that a value is absent: errors of the data, a dataset left out, or data that ends earlier, which is reported.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="area">The area.</param>
    /// <param name="period">The period.</param>
    /// <param name="place">Where the paper uses the value.</param>
    public bool Explains(MeasureSymbol measure, AreaSymbol area, Period period, Location place)
    {
        if (evaluator is null || evaluator.HasFaultyData(measure))
        {
            return evaluator is not null;
        }

        if (evaluator.FindLeftOut(measure) is { } cause)
        {
            ReportDoubt(cause, measure, place);
            return true;
        }

        ValueFinding? end = evaluator.FindEnd(measure, area, period);
        if (end is not null)
        {
            // At one place the same sentence is kept once: the paper's own period is one fault, whatever needs it.
            bag.Add(end.ToDiagnostic(IsOfPaper(period) && paper?.PeriodLocation is { } own ? own : place));
        }

        return end is not null;
    }

    /// <summary>Whether an error that counts wherever the value is used, such as a denominator of zero, stands behind what is absent.</summary>
    private static bool HasTold(MeasureValue value) =>
        value.Findings.Any(finding => finding.Absent == ValueAspects.None && finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);

    /// <summary>Yearly data is asked for the last year that ended by the paper's period.</summary>
    private bool IsOfPaper(Period period) =>
        paper?.Period is { } own && own.LastMonth >= period.LastMonth && own.LastMonth - period.LastMonth < period.Months;

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
            bool isExplained = isOfUse && (HasTold(value) || Explains(value.Measure, value.Area, value.Period, place));
            if (!isExplained && (isOfUse || warned.Add((diagnostic.Id, diagnostic.Message))))
            {
                bag.Add(diagnostic);
            }
        }

        return isComplete;
    }
}
