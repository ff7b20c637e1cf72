using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>A figure that ends inside the paper's period, or after it, is easily read as if it ended with it; one that ends with an earlier period is history.</summary>
internal sealed class FigurePeriodRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.FigureOfOtherPeriod];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Paper.Symbol.Period is not { } period)
        {
            return;
        }

        foreach (BoundFigure figure in context.Paper.Figures)
        {
            MeasureValue? last = figure.Values.MaxBy(value => value.Period.LastMonth);
            if (last is not null && last.Window.Frequency != Frequency.Year && last.Period.LastMonth != period.LastMonth && period.LastMonth - last.Period.LastMonth < period.Months)
            {
                context.Report(
                    EditorialDiagnostics.FigureOfOtherPeriod, figure.Symbol.Location.Span, figure.Symbol.Title, last.Period.ToWords(), period.ToWords());
            }
        }
    }
}
