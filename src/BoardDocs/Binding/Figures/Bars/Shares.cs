using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Computes what share of a whole each category has: percentages as they are, counts over their sum or over a measure of the whole.</summary>
/// <param name="evaluator">Computes values.</param>
/// <param name="categories">The categories.</param>
/// <param name="whole">The measure that holds the whole; null for the sum of the categories.</param>
/// <param name="asked">The period.</param>
internal sealed class Shares(MeasureEvaluator evaluator, ImmutableArray<Category> categories, MeasureUse? whole, Period asked)
{
    /// <summary>The shares of an area, one a category; a whole of which a part is missing is no whole.</summary>
    public ImmutableArray<BarValue> Of(AreaSymbol area)
    {
        (ImmutableArray<AreaNumber> parts, double? sum) = Numbers(area);
        return [.. parts.Select((part, i) => new BarValue(ArePercentages ? part.Value : Share(part.Events, sum), part.IsSuppressed))];
    }

    /// <summary>The shares of a group, made as the group's average is.</summary>
    public ImmutableArray<BarValue> Of(GroupSymbol group, IReadOnlyDictionary<string, AreaSymbol> areas)
    {
        if (ArePercentages)
        {
            return [.. categories.Select(category => new BarValue(Table(category.Use, category.Series).AverageAt(group, asked)))];
        }

        ImmutableArray<(ImmutableArray<AreaNumber> Parts, double Whole)> members = [.. group.Members
            .Select(id => areas.GetValueOrDefault(id))
            .OfType<AreaSymbol>()
            .Select(Numbers)
            .Where(member => member.Whole > 0 && member.Parts.All(part => part.Events is not null))
            .Select(member => (member.Parts, member.Whole ?? 0))];
        return [.. categories.Select((_, i) => new BarValue(Average(group.Average, [.. members.Select(member => (member.Parts[i].Events ?? 0, member.Whole))])))];
    }

    /// <summary>How many cases an area's whole holds; null for percentages, whose base is their own.</summary>
    public double? WholeOf(AreaSymbol area) => ArePercentages ? null : Numbers(area).Whole;

    private bool ArePercentages => categories[0].Use.Measure.Unit.IsPercent;

    private static double? Share(double? part, double? whole) => part is { } events && whole > 0 ? events / whole : null;

    private static double? Average(AverageMethod method, ImmutableArray<(double Part, double Whole)> members)
    {
        double average = method == AverageMethod.Mean
            ? GroupAverage.Mean([.. members.Select(member => member.Part / member.Whole)])
            : GroupAverage.Pooled([.. members.Select(member => member.Part)], [.. members.Select(member => member.Whole)], 1);
        return double.IsFinite(average) ? average : null;
    }

    private (ImmutableArray<AreaNumber> Parts, double? Whole) Numbers(AreaSymbol area)
    {
        ImmutableArray<AreaNumber> parts = [.. categories.Select(category => Table(category.Use, category.Series).At(area, asked))];
        double? sum = parts.Any(part => part.Events is null) ? null : parts.Sum(part => part.Events);
        return (parts, whole is null ? sum : Table(whole, null).At(area, asked).Events);
    }

    private AreaTable Table(MeasureUse use, string? series) => evaluator.SideBySide(use.Measure, use.Area, [], use.Context, null, series);
}
