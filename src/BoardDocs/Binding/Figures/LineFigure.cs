using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What all charts of lines over time share: the values they publish and the words around them.</summary>
internal static class LineFigure
{
    /// <summary>The last value of each line of an own area, reported where something is wrong with it.</summary>
    public static ImmutableArray<MeasureValue> Evaluate(PaperSession session, ChartStatement chart, Period last)
    {
        var values = ImmutableArray.CreateBuilder<MeasureValue>(chart.Uses.Length);
        foreach (MeasureUse use in chart.Uses)
        {
            foreach (string? series in FigureLines.SeriesOf(chart, use.Measure))
            {
                Window window = FigureLines.WindowOf(chart, use.Measure);
                MeasureValue value = session.Context.Evaluator.Evaluate(use.Measure, use.Area, last, window, use.Context, series);
                session.ValueReporter.Report(value, session.Locate(chart.Span), ValueAspects.None);
                values.Add(value);
            }
        }

        return values.ToImmutable();
    }

    /// <summary>The figure of lines; null, and reported, where nobody could tell so many apart.</summary>
    /// <param name="session">The paper.</param>
    /// <param name="chart">The statement.</param>
    /// <param name="range">The periods.</param>
    /// <param name="data">What is drawn.</param>
    /// <param name="whatIsDrawn">The second half of the title; null for one made from the first measure.</param>
    /// <param name="notes">What must be said of this kind.</param>
    public static FigureContent? Make(PaperSession session, ChartStatement chart, PeriodRange range, TimeSeriesData data, string? whatIsDrawn = null, params ImmutableArray<string> notes)
    {
        if (!LineLimit.Check(session, chart, data.Series.Length))
        {
            return null;
        }

        ImmutableArray<MeasureValue> values = Evaluate(session, chart, range.To);
        var words = new FigureWords(chart, range, data, whatIsDrawn);
        return new FigureContent(data, words.Title)
        {
            Subtitle = words.Subtitle,
            AlternativeText = AlternativeText.Of(words, data, values),
            Source = FigureNotes.SourceOf(chart),
            Notes = FigureNotes.Of(session.Context.Evaluator, chart, range, data, values).AddRange(notes),
            Values = values,
        };
    }
}
