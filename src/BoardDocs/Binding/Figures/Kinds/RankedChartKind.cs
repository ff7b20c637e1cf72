using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary><c>ranked</c>: one measure of several areas at one period, the highest first, with the group's average as a line.</summary>
internal sealed class RankedChartKind : ChartKind
{
    /// <inheritdoc/>
    public override string Name => "ranked";

    /// <inheritdoc/>
    public override ImmutableArray<string> Keys => [OneMeasure.Key];

    /// <inheritdoc/>
    public override bool NeedsOneUnit => false;

    /// <inheritdoc/>
    public override bool TakesAllAreas => true;

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart)
    {
        chart.Reader.ReportKeysOf(["from"], [], "ranked chart");
        if (OneMeasure.Read(session, chart) is not { } one || AreaChoice.Find(session, chart, one.Use, one.Series) is not { } choice)
        {
            return null;
        }

        Period asked = chart.To ?? one.Use.Period;
        MeasureValue own = session.Context.Evaluator.Evaluate(one.Use.Measure, one.Use.Area, asked, null, one.Use.Context, one.Series);
        AreaTable table = session.Context.Evaluator.SideBySide(one.Use.Measure, one.Use.Area, choice.Areas, one.Use.Context, null, one.Series);
        session.ValueReporter.Report(own with { Findings = [.. own.Findings, .. table.PopulationFindings] }, session.Locate(chart.Span), ValueAspects.None);
        BarData data = Data(one.Use, own, [.. choice.Areas.Select(area => table.At(area, asked))], Line(one.Use, choice, table, asked));
        var gaps = new BarGaps(session, chart);
        if (!gaps.HasAny(one.Name, BarNotes.Period(own), Has(data, value => value.Value is not null), Has(data, value => value.IsSuppressed), BarGaps.IsOfNothing(own)))
        {
            return null;
        }

        Warn(session, chart, one.Use.Measure);
        gaps.WarnOfOwn(own);
        return Content(chart, one, choice, table, data, own);
    }

    private static FigureContent Content(ChartStatement chart, OneMeasure one, AreaChoice choice, AreaTable table, BarData data, MeasureValue own)
    {
        MeasureSymbol measure = one.Use.Measure;
        string period = BarNotes.Period(own);
        return new FigureContent(data, chart.Title ?? $"{one.Name}: {FigureWords.Measured(measure.Unit)} by area")
        {
            Subtitle = $"{measure.Title}{(one.Series is { } series ? ", " + series : string.Empty)}, {choice.Words}, {period}",
            AlternativeText = RankedText.Of(one, choice, data, period),
            Source = FigureNotes.SourceOf(chart),
            Notes = BarNotes.Of(
                chart,
                own.Period,
                BarNotes.Polarity(measure),
                FigureNotes.Denominator(measure, table.Vintage, ", for every area"),
                data.Line is not null && one.Use.Context.Group is { } group ? FigureNotes.Average(one.Use, group) : null),
            Values = [own],
        };
    }

    private static BarData Data(MeasureUse use, MeasureValue own, ImmutableArray<AreaNumber> numbers, ReferenceLine? line)
    {
        IEnumerable<BarRow> rows = numbers
            .OrderBy(number => number.Value is not null ? 0 : number.IsSuppressed ? 1 : 2)
            .ThenByDescending(number => number.Value ?? 0)
            .Select(number => new BarRow(
                number.Area.Name,
                number.Area.Id == use.Area.Id ? SeriesRole.Own : SeriesRole.Comparator,
                [new BarValue(number.Value, number.IsSuppressed)],
                number.IsProvisional && number.Value is not null));

        return new BarData(use.Measure.Unit, AreaDecimals.Of(own, numbers), [.. rows], [BarNotes.Period(own)], FigureWords.ValueAxisOf(use.Measure)) { Line = line };
    }

    private static ReferenceLine? Line(MeasureUse use, AreaChoice choice, AreaTable table, Period asked)
    {
        if (use.Context.Group is { } group)
        {
            return table.AverageAt(group, asked) is { } average ? new ReferenceLine(average, $"{group.Short} average") : null;
        }

        return use.Context.Comparator is { } other && choice.Areas.All(area => area.Id != other.Id) && table.At(other, asked).Value is { } value
            ? new ReferenceLine(value, other.Name)
            : null;
    }

    private static bool Has(BarData data, Func<BarValue, bool> condition) => data.Rows.Any(row => condition(row.Values[0]));

    private static void Warn(PaperSession session, ChartStatement chart, MeasureSymbol measure)
    {
        if (measure is { Kind: MeasureKind.Count, Per: null })
        {
            session.Report(EditorialDiagnostics.RankedCounts, chart.Span, measure.Short);
        }
    }
}
