using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary><c>funnel</c>: the rates of several areas over their residents, between the limits of chance.</summary>
internal sealed class FunnelChartKind : ChartKind
{
    private const int FewestAreas = 2;

    /// <inheritdoc/>
    public override string Name => "funnel";

    /// <inheritdoc/>
    public override bool NeedsOneUnit => false;

    /// <inheritdoc/>
    public override bool TakesAllAreas => true;

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart)
    {
        chart.Reader.ReportKeysOf(["from"], [], "funnel chart");
        if (OneMeasure.Read(session, chart) is not { } one)
        {
            return null;
        }

        if (one.Use.Measure is not { Kind: MeasureKind.Count, Per: { } rate })
        {
            session.Report(NameDiagnostics.NoFunnel, chart.Span, one.Name);
            return null;
        }

        return AreaChoice.Find(session, chart, one.Use, null) is { } choice ? Bind(session, chart, one, choice, rate) : null;
    }

    private static FigureContent? Bind(PaperSession session, ChartStatement chart, OneMeasure one, AreaChoice choice, RateBase rate)
    {
        MeasureUse use = one.Use;
        Period asked = chart.To ?? use.Period;
        MeasureValue own = session.Context.Evaluator.Evaluate(use.Measure, use.Area, asked, null, use.Context);
        session.ValueReporter.Report(own, session.Locate(chart.Span), ValueAspects.None);
        AreaTable table = session.Context.Evaluator.SideBySide(use.Measure, use.Area, choice.Areas, use.Context, null, null);
        ImmutableArray<AreaNumber> numbers = [.. choice.Areas.Select(area => table.At(area, asked))];
        FunnelData data = FunnelBuilder.Build(use.Measure, use.Area, numbers, rate, AreaDecimals.Of(own, numbers));
        string period = BarNotes.Period(own);
        if (data.Areas.Length < FewestAreas)
        {
            DiagnosticDescriptor what = numbers.Any(number => number.IsSuppressed) && data.Areas.IsEmpty ? NameDiagnostics.AllSuppressed : NameDiagnostics.FunnelOfOne;
            chart.ReportAbsence(session, what, one.Name, period);
            return null;
        }

        new BarGaps(session, chart).WarnOfOwn(own);
        return new FigureContent(data, chart.Title ?? $"{one.Name}: {FigureWords.Measured(use.Measure.Unit)} and {rate.Role} by area")
        {
            Subtitle = $"{use.Measure.Title}, {choice.Words}, {period}",
            AlternativeText = FunnelWords.Alternative(data, one.Name, choice.Words, period),
            Source = FigureNotes.SourceOf(chart),
            Notes = BarNotes.Of(
                chart, own.Period, [BarNotes.Polarity(use.Measure), .. FunnelWords.Notes, FunnelWords.LeftOut(data, numbers), FigureNotes.Denominator(use.Measure, table.Vintage, ", for every area")]),
            Values = [own],
        };
    }
}
