using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>One category of a chart: a measure, or one series of a measure.</summary>
/// <param name="Use">The measure.</param>
/// <param name="Series">The series, or null.</param>
/// <param name="Label">Its name.</param>
/// <param name="Value">The own area's value.</param>
internal sealed record Category(MeasureUse Use, string? Series, string Label, MeasureValue Value)
{
    /// <summary>The categories of a statement with their values, in its order.</summary>
    public static ImmutableArray<Category> Of(PaperSession session, ChartStatement chart)
    {
        var categories = ImmutableArray.CreateBuilder<Category>(chart.Uses.Length);
        foreach (MeasureUse use in chart.Uses)
        {
            foreach (string? series in FigureLines.SeriesOf(use.Measure))
            {
                MeasureValue value = session.Context.Evaluator.Evaluate(use.Measure, use.Area, chart.To ?? use.Period, null, use.Context, series);
                session.ValueReporter.Report(value, session.Locate(chart.Span), ValueAspects.None);
                categories.Add(new Category(use, series, LabelOf(chart, use, series), value));
            }
        }

        return categories.ToImmutable();
    }

    /// <summary>What most values cover: <c>12 months to September 2023</c>.</summary>
    public static string Period(ImmutableArray<Category> categories) => BarNotes.Period(categories[0].Value);

    /// <summary>Which categories cover something else than the first; null where all cover the same.</summary>
    public static string? OtherPeriods(ImmutableArray<Category> categories)
    {
        ImmutableArray<string> others =
            [.. categories.Where(one => BarNotes.Period(one.Value) != Period(categories)).Select(one => $"{one.Label}: {BarNotes.Period(one.Value)}.")];
        return others.IsEmpty ? null : string.Join(' ', others);
    }

    private static string LabelOf(ChartStatement chart, MeasureUse use, string? series) =>
        series is null ? use.Measure.Short : chart.Uses.Length == 1 ? series : $"{use.Measure.Short}, {series}";
}
