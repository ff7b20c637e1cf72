using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary><c>compare</c>: the own area beside a group's average and other areas over a few periods that do not overlap.</summary>
internal sealed class CompareChartKind : ChartKind
{
    /// <summary>Periods drawn where the statement does not say from when.</summary>
    private const int UsualPeriods = 5;

    private const int MostPeriods = 8;
    private const int MostSeries = 4;

    /// <inheritdoc/>
    public override string Name => ChartKinds.Compare;

    /// <inheritdoc/>
    public override ImmutableArray<string> Keys => [DrawOption.Key, ShowOption.Key, WindowOption.Key];

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart)
    {
        ChartStatement asked = WindowOption.Apply(chart);
        TimeDrawing drawing = DrawOption.Read(chart.Reader, TimeDrawing.GroupedColumns, TimeDrawing.GroupedColumns);
        if (FigureRange.Find(session, asked, use => FigureLines.WindowOf(asked, use.Measure)) is not { } range)
        {
            return null;
        }

        Window window = FigureLines.WindowOf(asked, asked.Uses[0].Measure);
        TimeSeriesData all = new LineBuilder(session.Context.Evaluator, asked, range).Build();
        TimeSeriesData data = Thin(all, window.Months, asked.From is null ? UsualPeriods : int.MaxValue) with { Drawing = drawing };
        return HasRoom(session, asked, data)
            ? LineFigure.Make(session, asked, new PeriodRange(data.Series[0].Points[0].Period, range.To), data, $"{FigureWords.ValueWord(asked.Uses[0].Measure, data.Unit)} by {StepWord(window)}")
            : null;
    }

    /// <summary>Keeps the windows that do not overlap, counted back from the last, at most so many.</summary>
    private static TimeSeriesData Thin(TimeSeriesData data, int months, int most)
    {
        int last = data.Series.Max(line => line.Points.Length == 0 ? 0 : line.Points[^1].Period.LastMonth);
        return data with
        {
            Series =
            [
                .. data.Series.Select(line => line with
                {
                    Points = [.. line.Points.Where(point => (last - point.Period.LastMonth) % months == 0 && (last - point.Period.LastMonth) / months < most)],
                }),
            ],
        };
    }

    private static bool HasRoom(PaperSession session, ChartStatement chart, TimeSeriesData data)
    {
        int periods = data.Series.Max(line => line.Points.Length);
        bool fits = data.Drawing != TimeDrawing.GroupedColumns || (periods <= MostPeriods && data.Series.Length <= MostSeries);
        if (!fits)
        {
            session.Report(NameDiagnostics.TooManyColumns, chart.Span, Text(periods), Text(MostPeriods), Text(data.Series.Length), Text(MostSeries));
        }

        return fits;
    }

    private static string StepWord(Window window) => window.Months switch
    {
        12 => "year",
        3 => "quarter",
        1 => "month",
        _ => window.ToString(),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
