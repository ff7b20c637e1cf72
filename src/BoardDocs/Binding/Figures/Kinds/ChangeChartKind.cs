using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary><c>change</c>: how one measure changed in each of several areas, from a year before to the period.</summary>
internal sealed class ChangeChartKind : ChartKind
{
    private const int Year = 12;

    /// <inheritdoc/>
    public override string Name => "change";

    /// <inheritdoc/>
    public override ImmutableArray<string> Keys => [OneMeasure.Key];

    /// <inheritdoc/>
    public override bool NeedsOneUnit => false;

    /// <inheritdoc/>
    public override bool TakesAllAreas => true;

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart)
    {
        if (OneMeasure.Read(session, chart) is not { } one || AreaChoice.Find(session, chart, one.Use, one.Series) is not { } choice)
        {
            return null;
        }

        MeasureValue after = Evaluate(session, one, chart.To ?? one.Use.Period);
        MeasureValue before = Evaluate(session, one, chart.From ?? after.Period with { LastMonth = after.Period.LastMonth - Year });
        session.ValueReporter.Report(after, session.Locate(chart.Span), ValueAspects.None);
        if (!IsInOrder(session, chart, before, after))
        {
            return null;
        }

        AreaTable table = session.Context.Evaluator.SideBySide(one.Use.Measure, one.Use.Area, choice.Areas, one.Use.Context, null, one.Series);
        ChangeData data = Data(new ChangeRows(one, table), choice, before, after);
        var gaps = new BarGaps(session, chart);
        bool isOfNothing = BarGaps.IsOfNothing(before) || BarGaps.IsOfNothing(after);
        if (!gaps.HasAny(
            one.Name, $"{BarNotes.Period(before)} and {BarNotes.Period(after)}", data.Rows.Any(row => row is not { Change: null, Words: null }), data.Rows.Any(row => row.IsSuppressed), isOfNothing))
        {
            return null;
        }

        gaps.WarnOfOwn(after.Value is null ? after : before);
        return Content(chart, one, choice, data, before, after);
    }

    private static MeasureValue Evaluate(PaperSession session, OneMeasure one, Period period) =>
        session.Context.Evaluator.Evaluate(one.Use.Measure, one.Use.Area, period, null, one.Use.Context, one.Series);

    private static bool IsInOrder(PaperSession session, ChartStatement chart, MeasureValue before, MeasureValue after)
    {
        int apart = after.Period.LastMonth - before.Period.LastMonth;
        if (apart <= 0)
        {
            session.Report(NameDiagnostics.EmptyRange, chart.Span, before.Period.ToWords(), after.Period.ToWords());
            return false;
        }

        if (apart < after.Window.Months)
        {
            string shared = (after.Window.Months - apart).ToString(CultureInfo.InvariantCulture);
            session.Report(EditorialDiagnostics.OverlappingChange, chart.Span, Sentence.Open(BarNotes.Period(before)), BarNotes.Period(after), shared);
        }

        return true;
    }

    private static ChangeData Data(ChangeRows rows, AreaChoice choice, MeasureValue before, MeasureValue after)
    {
        string words = FigureWords.ValueAxis(rows.NumberUnit);
        FigureColumn Column(MeasureValue value) => new(Sentence.Open(BarNotes.Period(value)), words, rows.NumberUnit, rows.NumberDecimals(after));
        (Unit unit, int decimals, ImmutableArray<ChangeRow> all) = rows.Of(choice.Areas, before.Period, after.Period, after);
        return new ChangeData(unit, decimals, all, ChangeText.Axis(unit), Column(before), Column(after));
    }

    private static FigureContent Content(ChartStatement chart, OneMeasure one, AreaChoice choice, ChangeData data, MeasureValue before, MeasureValue after)
    {
        MeasureSymbol measure = one.Use.Measure;
        string periods = $"{BarNotes.Period(after)} against {BarNotes.Period(before)}";
        return new FigureContent(data, chart.Title ?? $"{one.Name}: change by area")
        {
            Subtitle = $"{measure.Title}{(one.Series is { } series ? ", " + series : string.Empty)}, {choice.Words}, {periods}",
            AlternativeText = ChangeText.Alternative(one, choice, data, periods),
            Source = FigureNotes.SourceOf(chart),
            Notes = BarNotes.Of(
                chart, after.Period, ChangeText.Polarity(measure), ChangeText.OfCounts(measure), ChangeText.FewEvents(data, measure)),
            Values = [after, before],
        };
    }
}
