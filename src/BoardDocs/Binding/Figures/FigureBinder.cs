using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Makes figures out of chart statements: data, words, values and a place among the paper's figures.</summary>
internal sealed class FigureBinder(PaperSession session)
{
    /// <summary>Binds one chart; null, and reported, where it cannot be drawn.</summary>
    public BoundFigure? Bind(ChartStatement chart)
    {
        if (!HasOneUnit(chart) || !CanRoll(chart) || FindRange(chart) is not { } range)
        {
            return null;
        }

        TimeSeriesData data = new LineBuilder(session.Context.Evaluator, chart, range).Build();
        ImmutableArray<MeasureValue> values = Evaluate(chart, range.To);
        string id = session.TakeId(chart.Id, $"{chart.Uses[0].Measure.Id}-{chart.Kind}");
        var words = new FigureWords(chart, range, data);
        var symbol = new FigureSymbol(id, session.Paper.Id, chart.Kind, words.Title, session.Figures.Count + 1, session.Locate(chart.Span));
        var figure = new BoundFigure(symbol, data)
        {
            Subtitle = words.Subtitle,
            AlternativeText = AlternativeText.Of(words, data, values),
            Source = FigureNotes.SourceOf(chart),
            Notes = FigureNotes.Of(session.Context.Evaluator, chart, range, data, values),
            Values = values,
        };
        Register(figure, chart);
        return figure;
    }

    private void Register(BoundFigure figure, ChartStatement chart)
    {
        session.Figures.Add(figure);
        session.Anchors.Add(new Anchor(figure.Symbol.Id, AnchorKind.Figure, figure.Symbol.Title, figure.Symbol.Ordinal));
        session.References.Add(new SymbolReference(chart.Span, figure.Symbol));
        foreach (MeasureValue value in figure.Values)
        {
            session.Publish(value);
        }
    }

    private ImmutableArray<MeasureValue> Evaluate(ChartStatement chart, Period last)
    {
        var values = ImmutableArray.CreateBuilder<MeasureValue>(chart.Uses.Length);
        foreach (MeasureUse use in chart.Uses)
        {
            foreach (string? series in FigureLines.SeriesOf(use.Measure))
            {
                MeasureValue value = session.Context.Evaluator.Evaluate(use.Measure, use.Area, last, FigureLines.WindowOf(chart.Kind, use.Measure), use.Context, series);
                session.ValueReporter.Report(value, session.Locate(chart.Span), ValueAspects.None);
                values.Add(value);
            }
        }

        return values.ToImmutable();
    }

    private bool HasOneUnit(ChartStatement chart)
    {
        MeasureSymbol first = chart.Uses[0].Measure;
        MeasureUse? other = chart.Uses.FirstOrDefault(use => use.Measure.Unit != first.Unit);
        if (other is not null)
        {
            session.Report(NameDiagnostics.DifferentUnits, chart.Span, first.Short, UnitWords.Name(first.Unit), other.Measure.Short, UnitWords.Name(other.Measure.Unit));
        }

        return other is null;
    }

    private bool CanRoll(ChartStatement chart)
    {
        foreach (MeasureUse use in chart.Uses.Where(_ => chart.Kind == ChartKinds.Rolling))
        {
            if (WhyNotRolled(use.Measure) is { } reason)
            {
                session.Report(NameDiagnostics.CannotRoll, chart.Span, use.Measure.Short, reason);
                return false;
            }
        }

        return true;
    }

    private static string? WhyNotRolled(MeasureSymbol measure)
    {
        DatasetDefinition dataset = measure.Dataset.Definition;
        return dataset.Frequency == Frequency.Year ? "its data is yearly"
            : dataset.Covers is DatasetCoverage.Year or DatasetCoverage.AsAt ? "each of its figures is published for a year or a day"
            : measure.Kind == MeasureKind.Value && dataset.Covers == DatasetCoverage.Period ? "published figures are never added up"
            : null;
    }

    /// <summary>From the first complete window of any measure to the paper's period, as far as there is data, unless the statement says otherwise.</summary>
    private PeriodRange? FindRange(ChartStatement chart)
    {
        PeriodRange? extent = null;
        foreach (MeasureUse use in chart.Uses)
        {
            foreach (string? series in FigureLines.SeriesOf(use.Measure))
            {
                extent = Join(extent, session.Context.Evaluator.Extent(use.Measure, use.Area, FigureLines.WindowOf(chart.Kind, use.Measure), series));
            }
        }

        if (extent is not { } data)
        {
            session.Report(NameDiagnostics.NothingToDraw, chart.Span, chart.Uses[0].Measure.Short, chart.Uses[0].Area.Name);
            return null;
        }

        Period wanted = chart.To ?? chart.Uses[0].Period;
        return Check(chart, new PeriodRange(chart.From ?? data.From, wanted.LastMonth < data.To.LastMonth ? wanted : data.To));
    }

    private PeriodRange? Check(ChartStatement chart, PeriodRange range)
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
