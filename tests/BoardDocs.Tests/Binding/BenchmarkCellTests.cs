using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;
using static BoardDocs.Tests.Binding.ValueFixture;

namespace BoardDocs.Tests.Binding;

public sealed class BenchmarkCellTests
{
    private static readonly GroupSymbol Msg = new("msg", "Most similar group", "MSG", [], AverageMethod.Pooled, At("catalogue/groups.yml"));
    private static readonly AreaSymbol Country = Area("england-and-wales") with { Name = "England and Wales" };

    [Theory]
    [InlineData(5, false, Relation.Above, MeasureKind.Count, "5th/8 MSG (above MSG average rates)")]
    [InlineData(3, true, Relation.Below, MeasureKind.Count, "=3rd/8 MSG (below MSG average rates)")]
    [InlineData(2, false, Relation.Similar, MeasureKind.Proportion, "2nd/8 MSG (similar to MSG average rates)")]
    [InlineData(1, false, Relation.Below, MeasureKind.Value, "1st/8 MSG (below MSG average)")]
    [InlineData(4, false, null, MeasureKind.Value, "4th/8 MSG")]
    public void OfGroup_Prints_Rank_And_Relation(int place, bool isTied, Relation? relation, MeasureKind kind, string expected) =>
        Assert.Equal(expected, BenchmarkCell.OfGroup(new RankResult(place, isTied, 8), relation, Msg, kind));

    [Theory]
    [InlineData(Relation.Above, "Above MSG average rates")]
    [InlineData(Relation.Similar, "Similar to MSG average rates")]
    [InlineData(null, "Not available")]
    public void OfGroup_Prints_Only_The_Relation_Of_A_Neutral_Measure(Relation? relation, string expected) =>
        Assert.Equal(expected, BenchmarkCell.OfGroup(null, relation, Msg, MeasureKind.Count));

    [Theory]
    [InlineData(-0.015, UnitKind.Proportion, 1, "1.5 percentage points lower than England and Wales")]
    [InlineData(0.01, UnitKind.Proportion, 0, "1 percentage point higher than England and Wales")]
    [InlineData(3, UnitKind.Days, 0, "3 days higher than England and Wales")]
    [InlineData(-1.5, UnitKind.Pounds, 2, "£1.50 lower than England and Wales")]
    [InlineData(-0.05, UnitKind.Ratio, 2, "0.05 lower than England and Wales")]
    [InlineData(0.0001, UnitKind.Proportion, 1, "the same as England and Wales")]
    public void OfArea_Prints_The_Difference_In_Words(double difference, UnitKind unit, int decimals, string expected) =>
        Assert.Equal(expected, BenchmarkCell.OfArea(difference, new Unit(unit), decimals, Country));

    [Fact]
    public void Evaluate_Prints_The_Difference_To_An_Area()
    {
        var fixture = new ValueFixture();
        Period first = Month(2022, 10);
        double[] wholes = [.. Enumerable.Repeat(1000.0, 12)];
        MeasureSymbol measure = fixture.Add(MeasureEvaluatorTests.Proportion(
            fixture, first, ("ash", [.. Enumerable.Repeat(735.0, 12)], wholes), ("england-and-wales", [.. Enumerable.Repeat(750.0, 12)], wholes)));
        MeasureValue value = fixture.Evaluator.Evaluate(
            measure, Area("ash"), first.Add(11), null, ValueContext.Default with { Comparator = Country, WordMode = BenchmarkWordMode.Strict });
        Assert.Equal("1.5 percentage points lower than England and Wales", value.BenchmarkCell);
        Assert.Equal(Relation.Below, value.Comparator?.Relation);
        Assert.Equal(0.75, value.Comparator?.Value);
        Assert.Equal("Not available", (value with { Comparator = null }).BenchmarkCell);
    }

    [Fact]
    public void Evaluate_Takes_A_Published_Average_From_The_Groups_Own_Row()
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = MeasureEvaluatorTests.Days(fixture, ("ash", [50, 40]), ("birch", [45, 44]), ("peers", [60, 61]));
        var evaluator = new MeasureEvaluator(
            fixture.Catalogue with { Areas = fixture.Catalogue.Areas.Add("peers", Area("peers")) },
            _ => new Dataset(measure.Dataset.Definition, string.Empty, Rows(measure), []));
        MeasureValue value = evaluator.Evaluate(measure, Area("ash"), Month(2021, 3), null, fixture.InGroup);
        Assert.Equal(61, value.Benchmark?.Average);
        Assert.Equal("1st/2 PEERS (below PEERS average)", value.Benchmark?.Cell);
    }

    [Fact]
    public void Ties_Share_The_Best_Place()
    {
        var fixture = new ValueFixture();
        var counts = AreaIds.ToDictionary(id => id, id => Enumerable.Repeat(id == "elm" ? 20.0 : 10.0, 12).ToArray());
        var residents = AreaIds.ToDictionary(id => id, _ => new[] { 100_000.0 });
        MeasureSymbol measure = fixture.Counts(Month(2022, 10), counts, residents);
        BenchmarkValue? benchmark = fixture.Evaluator.Evaluate(measure, Area("birch"), Month(2023, 9), null, fixture.InGroup).Benchmark;
        Assert.Equal(new RankResult(1, true, 4), benchmark?.Rank);
        Assert.StartsWith("=1st/4 PEERS (", benchmark?.Cell, StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<Series> Rows(MeasureSymbol measure) =>
        [.. new[] { ("ash", new[] { 50.0, 40 }), ("birch", [45.0, 44]), ("peers", [60.0, 61]) }.Select(row =>
            new Series(row.Item1, string.Empty, measure.ValueRole, Period.Ending(Frequency.Quarter, 2020, 12), [.. row.Item2], [2, 3]))];
}
