using System.Collections.Immutable;
using System.Globalization;
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

        // A paper that is late by a month is late in every figure: that is one finding.
        foreach (IGrouping<Period, BoundFigure> late in context.Paper.Figures.Where(figure => EndOf(figure, period) is not null).GroupBy(figure => EndOf(figure, period) ?? period))
        {
            BoundFigure first = late.First();
            context.Report(EditorialDiagnostics.FigureOfOtherPeriod, first.Symbol.Location.Span, NameOf(first, late.Count()), late.Key.ToWords(), period.ToWords());
        }
    }

    /// <summary>The period that a figure ends with where it lies inside the paper's period or after it, else null.</summary>
    private static Period? EndOf(BoundFigure figure, Period period)
    {
        MeasureValue? last = figure.Values.MaxBy(value => value.Period.LastMonth);
        bool isOther = last is not null && last.Window.Frequency != Frequency.Year && last.Period.LastMonth != period.LastMonth && period.LastMonth - last.Period.LastMonth < period.Months;
        return isOther ? last?.Period.As(Frequency.Month) : null;
    }

    private static string NameOf(BoundFigure first, int count) => count switch
    {
        1 => $"'{first.Symbol.Title}' ends",
        2 => $"'{first.Symbol.Title}' and one other figure of this paper end",
        _ => string.Create(CultureInfo.InvariantCulture, $"'{first.Symbol.Title}' and {count - 1} other figures of this paper end"),
    };
}
