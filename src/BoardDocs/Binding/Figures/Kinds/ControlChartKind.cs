using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary><c>spc</c>: single months against their own mean and limits (XmR).</summary>
internal sealed class ControlChartKind : ChartKind
{
    private const double Significant = 0.05;
    private const double FewestCases = 20;
    private const double FewEvents = 10;

    /// <inheritdoc/>
    public override string Name => "spc";

    /// <inheritdoc/>
    public override ImmutableArray<string> Keys => [ShowOption.Key, .. ControlOptions.Keys];

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart)
    {
        if (chart.Uses is not [{ } use])
        {
            session.Report(NameDiagnostics.OneMeasureOnly, chart.Span, Name);
            return null;
        }

        if (WhyNot(use.Measure) is { } reason)
        {
            session.Report(NameDiagnostics.NoControlChart, chart.Span, use.Measure.Short, reason);
            return null;
        }

        Window month = Windows.OneRow(use.Measure);
        return FigureRange.Find(session, chart, _ => month) is { } range
            && ControlOptions.Read(session, chart.Reader, range) is { } options
            && HasEnoughCases(session, chart, range, month)
            ? Bind(session, chart, range, options)
            : null;
    }

    private static FigureContent Bind(PaperSession session, ChartStatement chart, PeriodRange range, ControlOptions options)
    {
        MeasureUse use = chart.Uses[0];
        MeasureEvaluator evaluator = session.Context.Evaluator;
        Window month = Windows.OneRow(use.Measure);
        ImmutableArray<ChartPoint> points = chart.ShowsCounts
            ? evaluator.CountSeries(use.Measure, use.Area, range.From, range.To, month)
            : evaluator.RollingSeries(use.Measure, use.Area, range.From, range.To, use.Context, month);
        ControlData data = Compute(session, chart, points, options, chart.ShowsCounts ? 0 : evaluator.DecimalsOf(use.Measure, use.Area, use.Context, month));
        MeasureValue value = evaluator.Evaluate(use.Measure, use.Area, range.To, month, use.Context);
        session.ValueReporter.Report(value, session.Locate(chart.Span), ValueAspects.None);
        var notes = new ControlNotes(data, use.Measure.Polarity);
        string periods = $"{points[0].Period.ToShortWords()} to {points[^1].Period.ToShortWords()}";
        return new FigureContent(data, chart.Title ?? $"{use.Measure.Short}: control chart by month")
        {
            Subtitle = $"{use.Measure.Title}, {use.Area.Name}, {periods}",
            AlternativeText = notes.AlternativeText(use.Measure.Short, use.Area.Name, periods),
            Source = FigureNotes.SourceOf(chart),
            Notes =
            [
                .. chart.Note is { } own ? [own] : ImmutableArray<string>.Empty,
                .. notes.All(),
                .. !chart.ShowsCounts && FigureNotes.Denominator(evaluator, use) is { } denominator ? [denominator] : ImmutableArray<string>.Empty,
                .. FigureNotes.OfDatasets(chart, range.To),
            ],
            Values = [value],
        };
    }

    private static ControlData Compute(PaperSession session, ChartStatement chart, ImmutableArray<ChartPoint> points, ControlOptions options, int decimals)
    {
        MeasureSymbol measure = chart.Uses[0].Measure;
        Unit unit = chart.ShowsCounts ? Unit.Count : measure.Unit;
        ImmutableArray<ControlSegment> segments = new ControlBuilder(measure.Polarity, options.IsScreened).Build(points, options.Starts, options.IsAdjusted);
        Warn(session, chart, segments);
        if (!options.IsAdjusted && ControlBuilder.SeasonPValue(points, options.Starts) < Significant)
        {
            session.Report(EditorialDiagnostics.SeasonInControlChart, chart.Span, measure.Short);
        }

        return new ControlData(unit, Math.Max(decimals, LeastDecimals(unit, segments)), chart.Uses[0].Area.Name, segments, FigureWords.ValueAxis(unit), "Month")
        {
            Target = TargetOf(chart.Reader, measure),
            ShowsNearLimits = options.ShowsNearLimits,
            IsAdjusted = options.IsAdjusted,
        };
    }

    // The target of a count is meant for twelve months, and no month can be held against it.
    private static double? TargetOf(StatementReader statement, MeasureSymbol measure) =>
        measure.Kind is not (MeasureKind.Proportion or MeasureKind.Value) ? null
        : statement.Text("target") is { } text && MeasureUnit.TryReadTarget(text, measure.Unit, out double target) ? target
        : measure.Target;

    // A mean of 1.6 events printed as 2 would lie on another line than its own.
    private static int LeastDecimals(Unit unit, ImmutableArray<ControlSegment> segments) =>
        unit.Kind == UnitKind.Count && segments[^1].Limits is { Mean: < FewEvents } ? 1 : 0;

    private static void Warn(PaperSession session, ChartStatement chart, ImmutableArray<ControlSegment> segments)
    {
        foreach (ControlSegment segment in segments)
        {
            int count = segment.Points.Count(month => month.Drawn is not null);
            if (count < ControlChart.FewestPoints)
            {
                string number = count == 1 ? "1 month" : $"{NumberText.Format(count, Unit.Count, 0)} months";
                session.Report(EditorialDiagnostics.FewMonthsInControlChart, chart.Span, chart.Uses[0].Measure.Short, number, segment.Points[0].Point.Period.ToWords());
            }
        }
    }

    private static string? WhyNot(MeasureSymbol measure)
    {
        DatasetDefinition dataset = measure.Dataset.Definition;
        return dataset.Frequency != Frequency.Month ? $"its data has one figure a {dataset.Frequency.ToWord()}"
            : dataset.Covers != DatasetCoverage.Period ? "each of its figures covers more than its month, and neighbouring figures share months"
            : measure.Kind == MeasureKind.Ratio ? "it is a ratio of two rates"
            : null;
    }

    private static bool HasEnoughCases(PaperSession session, ChartStatement chart, PeriodRange range, Window month)
    {
        MeasureUse use = chart.Uses[0];
        if (use.Measure.Kind != MeasureKind.Proportion)
        {
            return true;
        }

        double[] cases = [.. session.Context.Evaluator.Wholes(use.Measure, use.Area, range.From, range.To, month)
            .Select(point => point.Value).OfType<double>().Order()];
        if (cases.Length == 0 || cases[cases.Length / 2] >= FewestCases)
        {
            return true;
        }

        session.Report(NameDiagnostics.ControlChartOfFew, chart.Span, use.Measure.Short, NumberText.Format(cases[cases.Length / 2], Unit.Count, 0));
        return false;
    }
}
