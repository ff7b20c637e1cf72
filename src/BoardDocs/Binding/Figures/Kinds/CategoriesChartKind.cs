using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary><c>categories</c>: several measures, or the series of one, of the own area at one period.</summary>
internal sealed class CategoriesChartKind : ChartKind
{
    /// <inheritdoc/>
    public override string Name => "categories";

    /// <inheritdoc/>
    public override ImmutableArray<string> Keys => [BarSort.Key];

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart)
    {
        chart.Reader.ReportKeysOf(["from", "areas"], [], "categories chart");
        ImmutableArray<Category> categories = Category.Of(session, chart);
        if (!new BarGaps(session, chart).HasAny(
            CategoryText.Names(chart),
            Category.Period(categories),
            categories.Any(category => category.Value.Value is not null),
            categories.Any(category => category.Value.IsSuppressed),
            categories.Any(category => BarGaps.IsOfNothing(category.Value))))
        {
            return null;
        }

        BarData data = Data(chart, categories);
        string names = CategoryText.Names(chart);
        string unit = FigureWords.Measured(data.Unit);
        string areas = Sentence.List([.. chart.Uses.Select(use => use.Area.Name).Distinct()]);
        string title = chart.Uses.Length == 1 ? chart.Uses[0].Measure.Title + ", " : string.Empty;
        string period = Category.Period(categories);
        return new FigureContent(data, chart.Title ?? $"{names}: {unit}")
        {
            Subtitle = $"{title}{areas}, {period}",
            AlternativeText = CategoryText.Alternative($"Bar chart of {names}, {unit}, {areas}, {period}: ", data),
            Source = FigureNotes.SourceOf(chart),
            Notes = BarNotes.Of(chart, categories[0].Value.Period, [CategoryText.Polarity(chart), Category.OtherPeriods(categories), .. Denominators(session, chart)]),
            Values = [.. categories.Select(category => category.Value)],
        };
    }

    private static BarData Data(ChartStatement chart, ImmutableArray<Category> categories)
    {
        MeasureSymbol first = chart.Uses[0].Measure;
        ImmutableArray<BarRow> rows = [.. categories.Select(category => new BarRow(
            category.Label, SeriesRole.Measure, [new BarValue(category.Value.Value, category.Value.IsSuppressed)], category.Value.IsProvisional))];
        return new BarData(
            first.Unit,
            categories.Max(category => category.Value.Decimals),
            BarSort.Apply(rows, chart.Reader),
            [Sentence.Open(Category.Period(categories))],
            FigureWords.ValueAxis(first.Unit))
        {
            RowKey = "category",
            AxisTo = first.Unit.Kind == UnitKind.Proportion ? 1 : null,
            Line = chart.Uses is [{ Measure: { Kind: MeasureKind.Ratio, Reference: { } reference } }] ? new ReferenceLine(1, "Same as " + reference) : null,
        };
    }

    private static IEnumerable<string?> Denominators(PaperSession session, ChartStatement chart) =>
        chart.Uses.Select(use => FigureNotes.Denominator(
            use.Measure, session.Context.Evaluator.VintageOf(use.Measure, use.Area, use.Context), chart.Uses.Length > 1 ? ", for every category" : string.Empty));
}
