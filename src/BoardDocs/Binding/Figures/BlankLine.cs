using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Says why a line has no point that could be drawn.</summary>
/// <param name="session">The paper.</param>
/// <param name="range">The periods of the chart.</param>
/// <param name="use">The measure and area of the line.</param>
/// <param name="window">What a point covers.</param>
/// <param name="series">The series of the measure, or null.</param>
internal sealed class BlankLine(PaperSession session, PeriodRange range, MeasureUse use, Window window, string? series)
{
    private readonly MeasureEvaluator evaluator = session.Context.Evaluator;

    private readonly ImmutableArray<ChartPoint> points = Points(session.Context.Evaluator, range, use, window, series);

    /// <summary>Whether no point has a value and at least one is hidden, because it is too small to be shown.</summary>
    public bool IsHidden => points.All(point => point.Value is null) && points.Any(point => point.IsSuppressed);

    /// <summary>Why none of the points has a value, to stand behind a colon; null where one has, where each is hidden, or where the data has errors.</summary>
    public string? Reason()
    {
        // A rate without residents and a cell that is no number are told elsewhere; only the cells count here.
        if (points.IsEmpty || points.Any(point => point.Value is not null || point.IsSuppressed) || evaluator.HasFaultyData(use.Measure))
        {
            return null;
        }

        MeasureValue last = evaluator.Evaluate(use.Measure, use.Area, range.To, window, use.Context, series);
        return Denominator(last)
            ?? $"a point covers {window}, and every point from {range.From.ToWords()} to {range.To.ToWords()} {Empty(last)} in {use.Measure.Dataset.Definition.File}";
    }

    private static string Empty(MeasureValue last) =>
        last.Findings.Any(finding => finding.Descriptor == DataDiagnostics.NothingCounted) ? "is a share of what adds up to 0" : "has an empty cell";

    private static string? Denominator(MeasureValue last)
    {
        foreach (ValueFinding finding in last.Findings)
        {
            ImmutableArray<string> words = finding.Arguments;
            if (finding.Descriptor == DataDiagnostics.MissingDenominator)
            {
                return $"{words[2]} has no number of {words[0]} for {words[1]}{words[3]}";
            }

            if (finding.Descriptor == DataDiagnostics.ZeroDenominator)
            {
                return $"the number of {words[0]} of {words[1]} in {words[2]} is 0";
            }
        }

        return null;
    }

    private static ImmutableArray<ChartPoint> Points(MeasureEvaluator evaluator, PeriodRange range, MeasureUse use, Window window, string? series) => use.Measure.Kind == MeasureKind.Count
        ? evaluator.CountSeries(use.Measure, use.Area, range.From, range.To, window)
        : evaluator.RollingSeries(use.Measure, use.Area, range.From, range.To, use.Context, window, series);
}
