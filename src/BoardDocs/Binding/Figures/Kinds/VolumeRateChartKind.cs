using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary><c>volume-rate</c>: a count above a rate of the same thing, or both in one plot with two axes.</summary>
internal sealed class VolumeRateChartKind : ChartKind
{
    private const string DualKey = "dual";

    /// <inheritdoc/>
    public override string Name => ChartKinds.VolumeRate;

    /// <inheritdoc/>
    public override ImmutableArray<string> Keys => [DualKey, WindowOption.Key];

    /// <inheritdoc/>
    public override bool NeedsOneUnit => false;

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart)
    {
        ChartStatement asked = WindowOption.Apply(chart);
        bool isDual = ReadDual(chart.Reader);
        if (VolumeRatePair.Find(session, asked) is not { } pair
            || FigureRange.Find(session, asked, use => FigureLines.WindowOf(asked, use.Measure)) is not { } range)
        {
            return null;
        }

        MeasureEvaluator evaluator = session.Context.Evaluator;
        var data = new VolumeRateData(Volume(evaluator, asked, pair.Volume, pair.VolumeName, range, isDual), Rate(evaluator, asked, pair.Rate, pair.RateName, range), isDual);
        return Content(session, asked, range, data);
    }

    private static TimeSeriesData Volume(MeasureEvaluator evaluator, ChartStatement chart, MeasureUse use, string name, PeriodRange range, bool isDual)
    {
        Window window = FigureLines.WindowOf(chart, use.Measure);
        ImmutableArray<ChartPoint> points = evaluator.CountSeries(use.Measure, use.Area, range.From, range.To, window);

        // Columns of windows that overlap would count one event several times side by side.
        bool asColumns = isDual || !FigureWords.IsRolling(use.Measure, window);
        return Panel(name, Unit.Count, 0, points, FigureWords.TimeAxis(window)) with { Drawing = asColumns ? TimeDrawing.Columns : TimeDrawing.Lines };
    }

    private static TimeSeriesData Rate(MeasureEvaluator evaluator, ChartStatement chart, MeasureUse use, string name, PeriodRange range)
    {
        Window window = FigureLines.WindowOf(chart, use.Measure);
        ImmutableArray<ChartPoint> points = evaluator.RollingSeries(use.Measure, use.Area, range.From, range.To, use.Context, window);
        return Panel(name, use.Measure.Unit, evaluator.DecimalsOf(use.Measure, use.Area, use.Context, window), points, FigureWords.TimeAxis(window));
    }

    private static TimeSeriesData Panel(string name, Unit unit, int decimals, ImmutableArray<ChartPoint> points, string timeAxis) =>
        new(unit, decimals, [new ChartSeries(name, SeriesRole.Own, points)], $"{name} ({Sentence.Continue(FigureWords.ValueAxis(unit))})", timeAxis);

    private static FigureContent Content(PaperSession session, ChartStatement chart, PeriodRange range, VolumeRateData data)
    {
        ImmutableArray<MeasureValue> values = LineFigure.Evaluate(session, chart, range.To);
        MeasureSymbol first = chart.Uses[0].Measure;
        TimeSeriesData both = data.Volume with { Series = data.Volume.Series.AddRange(data.Rate.Series) };
        string step = FigureWords.Step(first, FigureLines.WindowOf(chart, first));
        var words = new FigureWords(chart, range, both, chart.Uses.Length == 1 ? $"number and {Sentence.Continue(FigureWords.ValueAxis(first.Unit))}, {step}" : step);
        return new FigureContent(data, words.Title)
        {
            Subtitle = words.Subtitle,
            AlternativeText = TextOf(words, data, values),
            Source = FigureNotes.SourceOf(chart),
            Notes = FigureNotes.Of(session.Context.Evaluator, chart, range, both, values),
            Values = values,
        };
    }

    private static string TextOf(FigureWords words, VolumeRateData data, ImmutableArray<MeasureValue> values)
    {
        string head = $"{(data.IsDual ? "Columns and line" : "Two charts, one above the other,")} of {words.Names}, {words.Areas}, {words.Periods}: ";
        string volume = $"{data.Volume.Series[0].Label} {AlternativeText.Course(data.Volume.Series[0], data.Volume)}";
        string rate = $"{data.Rate.Series[0].Label} {AlternativeText.Course(data.Rate.Series[0], data.Rate)}";
        string trends = string.Concat(values
            .Where(value => value.Trend is { } trend && trend.Word != Statistics.TrendWords.NotAvailable)
            .Select(value => $"; {value.Measure.Short} {Sentence.Continue(value.Trend?.Word ?? string.Empty)}"));
        return AlternativeText.Fit(head, [$"{volume}; {rate}{trends}", $"{volume}; {rate}", "the values are in the table"]);
    }

    private static bool ReadDual(StatementReader statement)
    {
        if (statement.Item(DualKey) is not { } item)
        {
            return false;
        }

        if (item.ValueText is not ("true" or "false"))
        {
            statement.ReportWrong(item, DualKey, "true or false");
        }

        return item.ValueText == "true";
    }
}
