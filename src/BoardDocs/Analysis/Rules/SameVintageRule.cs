using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>One rate of a pack that is per residents of two years: each comparison uses the newest year that all its areas have.</summary>
internal sealed class SameVintageRule : PackAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.TwoVintages];

    /// <inheritdoc/>
    public override void Analyze(PackAnalysisContext context)
    {
        var first = new Dictionary<Key, Period>();
        var told = new HashSet<(string Measure, string Area)>();
        foreach (PaperReading paper in context.Papers)
        {
            foreach ((MeasureValue value, TextSpan span) in Rates(paper))
            {
                if (value.DenominatorPeriod is { } year
                    && !first.TryAdd(Key.Of(value), year)
                    && first[Key.Of(value)] is var before
                    && before != year
                    && told.Add((value.Measure.Id, value.Area.Id)))
                {
                    Report(context, paper, value, span, before, year);
                }
            }
        }
    }

    /// <summary>The rates of tables, prose and figures in the order of the paper.</summary>
    private static IEnumerable<(MeasureValue Value, TextSpan Span)> Rates(PaperReading paper)
    {
        IEnumerable<(MeasureValue Value, TextSpan Span)> printed = paper.Paper.Notes.Rates.Select(note => (note.Source, note.Span));
        IEnumerable<(MeasureValue Value, TextSpan Span)> drawn = paper.Paper.Figures
            .Where(figure => figure.Data.Unit.Kind is UnitKind.Rate or UnitKind.Ratio)
            .SelectMany(figure => figure.Values.Select(value => (value, figure.Symbol.Location.Span)));
        return printed.Concat(drawn).OrderBy(rate => rate.Span.Start);
    }

    private static void Report(PackAnalysisContext context, PaperReading paper, MeasureValue value, TextSpan span, Period before, Period year) => context.Report(
        EditorialDiagnostics.TwoVintages,
        paper,
        span,
        value.Measure.Short,
        value.Area.Name,
        value.Measure.Per?.Role ?? "residents",
        FigureNotes.VintageWords(year),
        FigureNotes.VintageWords(before),
        value.Measure.Denominator?.Definition.File ?? value.Measure.Dataset.Definition.File);

    private sealed record Key(string Measure, string? Series, string Area, Period Month, Window Window)
    {
        public static Key Of(MeasureValue value) =>
            new(value.Measure.Id, value.Series, value.Area.Id, value.Period.As(Frequency.Month), value.Window);
    }
}
