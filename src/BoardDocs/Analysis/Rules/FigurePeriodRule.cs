using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>A figure that ends some months before or after the paper's period is easily read as if it ended with it.</summary>
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
            if (last is not null && last.Window.Frequency != Frequency.Year && period.LastMonth - last.Period.LastMonth is not 0 and < MonthsPerYear)
            {
                context.Report(
                    EditorialDiagnostics.FigureOfOtherPeriod, figure.Symbol.Location.Span, figure.Symbol.Title, last.Period.ToWords(), period.ToWords());
            }
        }
    }

    /// <summary>What lies further back is history, and nobody takes it for the latest figure.</summary>
    private const int MonthsPerYear = 12;
}
