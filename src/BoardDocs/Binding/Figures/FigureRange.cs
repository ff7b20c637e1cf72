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

        ReportBeyond(session, chart, data, windowOf(chart.Uses[0]));
        Period wanted = chart.To ?? chart.Uses[0].Period;
        PeriodRange? range = Check(session, chart, new PeriodRange(
            chart.From is { } from && from.LastMonth > data.From.LastMonth ? from : data.From,
            wanted.LastMonth < data.To.LastMonth ? wanted : data.To));
        return range is { } found && HasValues(session, chart, found, windowOf) ? found : null;
    }

    /// <summary>Whether every line that the statement asks for has a value somewhere; reported for each that has none, and where all are hidden.</summary>
    private static bool HasValues(PaperSession session, ChartStatement chart, PeriodRange range, Func<MeasureUse, Window> windowOf)
    {
        bool hasAll = true;
        bool isAnyShown = false;
        foreach (MeasureUse use in chart.Uses)
        {
            BlankLine[] lines = [.. FigureLines.SeriesOf(chart, use.Measure).Select(series => new BlankLine(session, range, use, windowOf(use), series))];
            isAnyShown |= !lines.All(line => line.IsHidden);
            if (lines.Select(line => line.Reason()).OfType<string>().FirstOrDefault() is { } reason)
            {
                chart.ReportAbsence(session, NameDiagnostics.NothingToDraw, use.Measure.Short, use.Area.Name, reason);
                hasAll = false;
            }
        }

        if (!isAnyShown)
        {
            session.Report(NameDiagnostics.AllSuppressed, chart.Span, CategoryText.Names(chart));
        }

        return hasAll && isAnyShown;
    }

    /// <summary>Warns of periods before the first row of the data and after the last.</summary>
    private static void ReportBeyond(PaperSession session, ChartStatement chart, PeriodRange data, Window window)
    {
        if (chart.From is { } from && data.From.LastMonth - from.LastMonth >= window.Months)
        {
            session.Report(EditorialDiagnostics.PeriodWithoutData, chart.Span, "from", from.ToWords(), "first", data.From.ToWords());
        }

        if (chart.To is { } to && to.LastMonth - data.To.LastMonth >= data.To.Months)
        {
            session.Report(EditorialDiagnostics.PeriodWithoutData, chart.Span, "to", to.ToWords(), "last", data.To.ToWords());
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
