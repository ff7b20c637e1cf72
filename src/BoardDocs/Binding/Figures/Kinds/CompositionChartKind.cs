using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary><c>composition</c>: what share of a whole each category has in the own area, beside the group's or another area's.</summary>
internal sealed class CompositionChartKind : ChartKind
{
    /// <summary>How many bars of a category can be told apart without colour.</summary>
    public const int MostSideBySide = 2;

    private const string Whole = "whole";

    /// <inheritdoc/>
    public override string Name => ChartKinds.Composition;

    /// <inheritdoc/>
    public override ImmutableArray<string> Keys => [BarSort.Key, Whole];

    /// <inheritdoc/>
    public override bool NeedsOneUnit => false;

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart)
    {
        chart.Reader.ReportKeysOf(["from"], [], "composition chart");
        MeasureUse? whole = ReadWhole(session, chart);
        if (!HaveShares(session, chart, whole))
        {
            return null;
        }

        ImmutableArray<Category> categories = Category.Of(session, chart);
        var shares = new Shares(session.Context.Evaluator, categories, whole, chart.To ?? chart.Uses[0].Period);
        ImmutableArray<(string Label, ImmutableArray<BarValue> Values)> sides = Sides(session, chart, shares);
        if (sides.Length > MostSideBySide)
        {
            session.Report(
                NameDiagnostics.TooManyCompared, chart.Span, sides.Length.ToString(CultureInfo.InvariantCulture), MostSideBySide.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        var gaps = new BarGaps(session, chart);
        bool isOfNothing = shares.WholeOf(chart.Uses[0].Area) == 0 || categories.Any(category => BarGaps.IsOfNothing(category.Value));
        if (!gaps.HasAny(CategoryText.Names(chart), Category.Period(categories), Has(sides, value => value.Value is not null), Has(sides, value => value.IsSuppressed), isOfNothing))
        {
            return null;
        }

        gaps.WarnOfOwn(categories.Select(category => category.Value).FirstOrDefault(value => value.Value is null) ?? categories[0].Value);
        int decimals = chart.Uses[0].Measure.Unit.IsPercent
            ? categories.Max(category => category.Value.Decimals)
            : Rounding.DefaultDecimals(Unit.Proportion, 1, shares.WholeOf(chart.Uses[0].Area) ?? double.PositiveInfinity);
        return Content(chart, categories, Data(chart, categories, sides, decimals), whole);
    }

    private static bool Has(ImmutableArray<(string Label, ImmutableArray<BarValue> Values)> sides, Func<BarValue, bool> condition) =>
        sides.Any(side => side.Values.Any(condition));

    private static BarData Data(
        ChartStatement chart, ImmutableArray<Category> categories, ImmutableArray<(string Label, ImmutableArray<BarValue> Values)> sides, int decimals)
    {
        ImmutableArray<BarRow> rows = [.. categories.Select((category, i) => new BarRow(
            category.Label, SeriesRole.Measure, [.. sides.Select(side => side.Values[i])], category.Value.IsProvisional))];
        return new BarData(Unit.Proportion, decimals, BarSort.Apply(rows, chart.Reader), [.. sides.Select(side => side.Label)], "Percentage") { RowKey = "category" };
    }

    private static FigureContent Content(ChartStatement chart, ImmutableArray<Category> categories, BarData data, MeasureUse? whole)
    {
        string names = CategoryText.Names(chart);
        string areas = string.Join(" against ", data.Series);
        string period = Category.Period(categories);
        return new FigureContent(data, chart.Title ?? $"{names}: share of each")
        {
            Subtitle = $"{areas}, {period}",
            AlternativeText = CategoryText.Alternative($"Bar chart of the shares of {names}, {areas}, {period}: ", data),
            Source = FigureNotes.SourceOf(chart),
            Notes = BarNotes.Of(
                chart,
                categories[0].Value.Period,
                CompositionNotes.Base(chart.Uses[0].Measure, whole?.Measure),
                CompositionNotes.Sum(data, isWholeShown: whole is null && !chart.Uses[0].Measure.Unit.IsPercent),
                chart.Uses[0].Context.Group is { } group ? FigureNotes.Average(chart.Uses[0], group) : null,
                Category.OtherPeriods(categories)),
            Values = [.. categories.Select(category => category.Value)],
            Whole = whole?.Measure,
        };
    }

    private static ImmutableArray<(string Label, ImmutableArray<BarValue> Values)> Sides(PaperSession session, ChartStatement chart, Shares shares)
    {
        MeasureUse first = chart.Uses[0];
        var sides = ImmutableArray.CreateBuilder<(string, ImmutableArray<BarValue>)>(2);
        sides.Add((first.Area.Name, shares.Of(first.Area)));
        if (first.Context.Group is { } group)
        {
            sides.Add(($"{group.Short} average", shares.Of(group, session.Context.Catalogue.Areas)));
        }

        IEnumerable<AreaSymbol> areas = first.Context.Comparator is { } comparator ? chart.Areas.Prepend(comparator) : chart.Areas;
        foreach (AreaSymbol area in areas.Where(area => area.Id != first.Area.Id).DistinctBy(area => area.Id))
        {
            sides.Add((area.Name, shares.Of(area)));
        }

        return sides.ToImmutable();
    }

    private static MeasureUse? ReadWhole(PaperSession session, ChartStatement chart)
    {
        MeasureUse first = chart.Uses[0];
        return chart.Reader.Item(Whole) is { } item && session.Names.Measure(item) is { } measure
            ? new MeasureUse(measure, first.Area, first.Period, first.Options, session.Names.Context(first.Options, measure))
            : null;
    }

    private static bool HaveShares(PaperSession session, ChartStatement chart, MeasureUse? whole)
    {
        MeasureSymbol first = chart.Uses[0].Measure;
        foreach (MeasureSymbol measure in chart.Uses.Append(whole ?? chart.Uses[0]).Select(use => use.Measure))
        {
            if (measure.Kind != MeasureKind.Count && !measure.Unit.IsPercent)
            {
                session.Report(NameDiagnostics.NoShares, chart.Span, measure.Short, UnitWords.Name(measure.Unit));
                return false;
            }

            if (measure.Unit.IsPercent != first.Unit.IsPercent)
            {
                session.Report(NameDiagnostics.DifferentUnits, chart.Span, first.Short, UnitWords.Name(first.Unit), measure.Short, UnitWords.Name(measure.Unit));
                return false;
            }
        }

        return true;
    }
}
