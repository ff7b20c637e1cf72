using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>Says what a chart at one period lacks.</summary>
/// <param name="session">The paper.</param>
/// <param name="chart">The statement.</param>
internal sealed class BarGaps(PaperSession session, ChartStatement chart)
{
    private const string NoRows = ". Check the data file, or set 'to:' to a period that it covers.";

    private const string NothingCounted = ": the numbers that they are a share of add up to 0. Check the data file, or set 'to:' to another period.";

    /// <summary>Whether there is anything to draw; reported where not.</summary>
    /// <param name="name">The measure, or the measures.</param>
    /// <param name="period">What a value covers.</param>
    /// <param name="hasValue">Whether a value can be drawn.</param>
    /// <param name="isHidden">Whether a value is too small to be shown.</param>
    /// <param name="isOfNothing">Whether the values are shares of nothing.</param>
    public bool HasAny(string name, string period, bool hasValue, bool isHidden, bool isOfNothing = false)
    {
        if (hasValue)
        {
            return true;
        }

        if (isHidden)
        {
            session.Report(NameDiagnostics.AllSuppressed, chart.Span, name);
        }
        else
        {
            chart.ReportAbsence(session, NameDiagnostics.NoValueOfAnyArea, name, period, isOfNothing ? NothingCounted : NoRows);
        }

        return false;
    }

    /// <summary>Whether a percentage or ratio is one of nothing.</summary>
    public static bool IsOfNothing(MeasureValue value) => value.Findings.Any(finding => finding.Descriptor == DataDiagnostics.NothingCounted);

    /// <summary>Warns where the own area has no value; why it has no rate, and errors of its data, are told already.</summary>
    public void WarnOfOwn(MeasureValue own)
    {
        if (own is { Value: null, IsSuppressed: false } && !IsToldAlready(own))
        {
            session.Report(
                EditorialDiagnostics.OwnAreaWithoutValue, chart.Span, own.Measure.Short, own.Area.Name, WindowText.Ending(own.Window, own.Period), own.Measure.Dataset.Definition.File);
        }
    }

    private bool IsToldAlready(MeasureValue own) =>
        session.Context.Evaluator.HasFaultyData(own.Measure)
        || own.Findings.Any(finding => finding.Descriptor == DataDiagnostics.MissingDenominator || finding.Descriptor == DataDiagnostics.ZeroDenominator);
}
