using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Lines over time: <c>rolling12</c>, twelve months at each point, and <c>series</c>, each period's own value.</summary>
/// <param name="name">The name of the kind.</param>
internal sealed class LineChartKind(string name) : ChartKind
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override ImmutableArray<string> Keys => [ShowOption.Key];

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart) =>
        CanRoll(session, chart) && FigureRange.Find(session, chart, use => FigureLines.WindowOf(chart, use.Measure)) is { } range
            ? LineFigure.Make(session, chart, range, new LineBuilder(session.Context.Evaluator, chart, range).Build())
            : null;

    private bool CanRoll(PaperSession session, ChartStatement chart)
    {
        foreach (MeasureUse use in chart.Uses.Where(_ => name == ChartKinds.Rolling))
        {
            if (WhyNotRolled(use.Measure) is { } reason)
            {
                session.Report(NameDiagnostics.CannotRoll, chart.Span, use.Measure.Short, reason);
                return false;
            }
        }

        return true;
    }

    private static string? WhyNotRolled(MeasureSymbol measure)
    {
        DatasetDefinition dataset = measure.Dataset.Definition;
        return dataset.Frequency == Frequency.Year ? "its data is yearly"
            : dataset.Covers is DatasetCoverage.Year or DatasetCoverage.AsAt ? "each of its figures is published for a year or a day"
            : measure.Kind == MeasureKind.Value && dataset.Covers == DatasetCoverage.Period ? "published figures are never added up"
            : null;
    }
}
