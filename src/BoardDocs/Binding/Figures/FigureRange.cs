using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

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
            MeasureUse first = chart.Uses[0];
            chart.ReportAbsence(session, NameDiagnostics.NothingToDraw, first.Measure.Short, first.Area.Name, $"a point covers {windowOf(first)}, and {first.Measure.Dataset.Definition.File} has no rows for so long");
            return null;
        }

        Period wanted = chart.To ?? chart.Uses[0].Period;
        PeriodRange? range = Check(session, chart, new PeriodRange(chart.From ?? data.From, wanted.LastMonth < data.To.LastMonth ? wanted : data.To));
        return range is { } found && HasValues(session, chart, found, windowOf) ? found : null;
    }

    /// <summary>Whether every line that the statement asks for has a value somewhere; reported for each that has none.</summary>
    private static bool HasValues(PaperSession session, ChartStatement chart, PeriodRange range, Func<MeasureUse, Window> windowOf)
    {
        bool hasAll = true;
        foreach (MeasureUse use in chart.Uses)
        {
            Window window = windowOf(use);
            if (FigureLines.SeriesOf(chart, use.Measure).Any(series => IsBlank(session.Context.Evaluator, use, range, window, series)))
            {
                chart.ReportAbsence(session, NameDiagnostics.NothingToDraw, use.Measure.Short, use.Area.Name, $"a point covers {window}, and every point from {range.From.ToWords()} to {range.To.ToWords()} has an empty cell in {use.Measure.Dataset.Definition.File}");
                hasAll = false;
            }
        }

        return hasAll;
    }

    // A rate without residents, a value too small to be shown and a cell that is no number are told elsewhere; only the cells count here.
    private static bool IsBlank(MeasureEvaluator evaluator, MeasureUse use, PeriodRange range, Window window, string? series)
    {
        ImmutableArray<ChartPoint> points = use.Measure.Kind == MeasureKind.Count
            ? evaluator.CountSeries(use.Measure, use.Area, range.From, range.To, window)
            : evaluator.RollingSeries(use.Measure, use.Area, range.From, range.To, use.Context, window, series);
        return !points.IsEmpty && points.All(point => point.Value is null && !point.IsSuppressed) && !evaluator.HasFaultyData(use.Measure);
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
