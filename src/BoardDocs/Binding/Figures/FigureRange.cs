using BoardDocs.Data;
using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>Finds the periods that a chart over time covers.</summary>
internal static class FigureRange
{
    /// <summary>From the first complete window of any measure to the paper's period, as far as there is data, unless the statement says otherwise.</summary>
    /// <param name="session">The paper.</param>
    /// <param name="chart">The statement.</param>
    /// <param name="windowOf">What a point of a measure covers.</param>
    /// <returns>The range; null, and reported, where it is empty or there is no data.</returns>
    public static PeriodRange? Find(PaperSession session, ChartStatement chart, Func<MeasureUse, Window> windowOf)
    {
        PeriodRange? extent = null;
        foreach (MeasureUse use in chart.Uses)
        {
            foreach (string? series in FigureLines.SeriesOf(chart, use.Measure))
            {
                extent = Join(extent, session.Context.Evaluator.Extent(use.Measure, use.Area, windowOf(use), series));
            }
        }

        if (extent is not { } data)
        {
            ReportNothing(session, chart);
            return null;
        }

        Period wanted = chart.To ?? chart.Uses[0].Period;
        return Check(session, chart, new PeriodRange(chart.From ?? data.From, wanted.LastMonth < data.To.LastMonth ? wanted : data.To));
    }

    /// <summary>Errors of the data, or a dataset that is left out, are told already or in its place.</summary>
    private static void ReportNothing(PaperSession session, ChartStatement chart)
    {
        MeasureUse first = chart.Uses[0];
        MeasureEvaluator evaluator = session.Context.Evaluator;
        if (evaluator.FindLeftOut(first.Measure) is { } cause)
        {
            session.ValueReporter.ReportDoubt(cause, first.Measure, session.Locate(chart.Span));
        }
        else if (!evaluator.HasFaultyData(first.Measure))
        {
            session.Report(NameDiagnostics.NothingToDraw, chart.Span, first.Measure.Short, first.Area.Name);
        }
    }

    private static PeriodRange? Check(PaperSession session, ChartStatement chart, PeriodRange range)
    {
        if (range.From.LastMonth <= range.To.LastMonth)
        {
            return range;
        }

        session.Report(NameDiagnostics.EmptyRange, chart.Span, range.From.ToWords(), range.To.ToWords());
        return null;
    }

    private static PeriodRange? Join(PeriodRange? left, PeriodRange? right) => (left, right) switch
    {
        ({ } a, { } b) => new PeriodRange(a.From.LastMonth <= b.From.LastMonth ? a.From : b.From, a.To.LastMonth >= b.To.LastMonth ? a.To : b.To),
        _ => left ?? right,
    };
}
