using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary><c>monthly</c>: each month's own value (each quarter's or year's where the data is quarterly or yearly), marked one by one.</summary>
internal sealed class MonthlyChartKind : ChartKind
{
    /// <inheritdoc/>
    public override string Name => ChartKinds.Monthly;

    /// <inheritdoc/>
    public override ImmutableArray<string> Keys => [DrawOption.Key, ShowOption.Key];

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart)
    {
        ChartStatement asked = chart.Reader.Field("benchmark") is null ? WithoutBenchmark(chart) : chart;
        TimeDrawing drawing = DrawOption.Read(chart.Reader, TimeDrawing.Columns, TimeDrawing.MarkedLines);
        if (FigureRange.Find(session, asked, use => FigureLines.WindowOf(asked, use.Measure)) is not { } range)
        {
            return null;
        }

        TimeSeriesData data = new LineBuilder(session.Context.Evaluator, asked, range).Build() with { Drawing = drawing };
        if (drawing == TimeDrawing.Columns && data.Series.Length > 1)
        {
            session.Report(NameDiagnostics.ColumnsForSeveral, chart.Span, data.Series.Length.ToString(CultureInfo.InvariantCulture), Sentence.Shorten([.. data.Series.Select(line => line.Label)]));
            return null;
        }

        return LineFigure.Make(session, asked, range, data);
    }

    /// <summary>A benchmark in force in the whole paper is meant for the twelve months; single months are compared only where the statement asks.</summary>
    private static ChartStatement WithoutBenchmark(ChartStatement chart) => chart with
    {
        Uses = [.. chart.Uses.Select(use => use with { Context = use.Context with { Group = null, Comparator = null } })],
    };
}
