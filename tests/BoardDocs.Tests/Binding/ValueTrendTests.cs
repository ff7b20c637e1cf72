using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;
using static BoardDocs.Tests.Binding.ValueFixture;

namespace BoardDocs.Tests.Binding;

public sealed class ValueTrendTests
{
    private static readonly Period First = Month(2019, 10);

    private static MeasureValue Evaluate(double[] counts, TrendOptions options, Period? end = null)
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = fixture.Counts(First, new() { ["ash"] = counts });
        return fixture.Evaluator.Evaluate(
            measure, Area("ash"), end ?? First.Add(counts.Length - 1), null, ValueContext.Default with { Trend = TrendOptions.Default.With(options) });
    }

    private static double[] Falling(int length) => [.. Enumerable.Range(0, length).Select(month => Math.Round(400 * Math.Exp(-0.02 * month)))];

    [Fact]
    public void The_Word_Follows_The_Lexicon()
    {
        Assert.Equal("Strong reduction", Evaluate(Falling(48), new TrendOptions()).Trend?.Word);
        Assert.Equal("Reducing", Evaluate(Falling(48), new TrendOptions(TrendLexicon.Plain)).Trend?.Word);
        Assert.Equal("Moderate reduction", Evaluate(Falling(48), new TrendOptions(Strong: 0.5)).Trend?.Word);
        Assert.Equal("Stable", Evaluate(Falling(48), new TrendOptions(Material: 0.5)).Trend?.Word);
    }

    [Fact]
    public void The_Fit_Is_That_Of_The_Last_Months_Before_The_Period()
    {
        double[] counts = Noise(9, 48, 90);
        TrendFit? expected = TrendTest.Fit(counts.AsSpan(8, 36), [], 5, 12, 1);
        MeasureValue value = Evaluate(counts, new TrendOptions(), First.Add(43));
        Assert.Equal(expected, value.Trend?.Fit);
        Assert.Equal(36, value.Trend?.Periods);
    }

    [Fact]
    public void Excluded_Months_Are_Left_Out()
    {
        double[] counts = Noise(9, 36, 90);
        counts[6] = counts[7] = 5;
        MeasureValue value = Evaluate(counts, new TrendOptions(Exclude: [new PeriodRange(Month(2020, 4), Month(2020, 5))]));
        double[] without = [.. counts];
        without[6] = without[7] = double.NaN;
        Assert.Equal(TrendTest.Fit(without, [], 9, 12, 1), value.Trend?.Fit);
        Assert.Equal(34, value.Trend?.Periods);
    }

    [Fact]
    public void Two_Years_Are_Tested_Where_There_Are_No_Three_And_Less_Is_No_Trend()
    {
        Assert.Equal(24, Evaluate(Noise(1, 30, 90), new TrendOptions()).Trend?.Periods);
        Assert.Null(Evaluate(Noise(1, 23, 90), new TrendOptions()).Trend);
        Assert.Equal(48, Evaluate(Noise(1, 48, 90), new TrendOptions(Years: 4)).Trend?.Periods);
    }

    [Fact]
    public void Yearly_Data_Has_No_Word_But_A_Reason()
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = fixture.Counts(Period.Ending(Frequency.Year, 2018, 6), new() { ["ash"] = [100, 90, 80, 70] });
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Month(2021, 9), null, ValueContext.Default);
        Assert.Equal("2021-06", value.Period.ToString());
        Assert.Equal("1 year", value.Window.ToString());
        Assert.Equal(70, value.Count);
        Assert.Equal("Not available", value.Trend?.Word);
        Assert.Equal("Yearly data has too few points to test a trend.", value.Trend?.Reason);
    }

    [Fact]
    public void A_Share_Of_A_Hundred_Per_Cent_Is_Stable()
    {
        var fixture = new ValueFixture();
        double[] all = Noise(3, 36, 40);
        MeasureSymbol measure = fixture.Add(MeasureEvaluatorTests.Proportion(fixture, First, ("ash", all, all)));
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), First.Add(35), null, ValueContext.Default);
        Assert.Equal("Stable (100%)", value.Trend?.Word);
        Assert.Null(value.Trend?.Fit);
        Assert.Equal(1, value.Rate);
    }

    [Fact]
    public void Published_Figures_Are_Tested_Season_By_Season()
    {
        var fixture = new ValueFixture();
        double[] days = [.. Enumerable.Range(0, 12).Select(quarter => 60.0 - (4 * quarter))];
        MeasureSymbol measure = MeasureEvaluatorTests.Days(fixture, ("ash", days));
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Month(2023, 9), null, ValueContext.Default);
        Assert.Equal("Strong reduction", value.Trend?.Word);
        Assert.Equal(SeasonalMannKendall.Test(days, 4)?.PValue, value.Trend?.PValue);
    }

    [Fact]
    public void The_Relation_Word_Widens_Its_Interval_By_The_Own_Areas_Dispersion()
    {
        var fixture = new ValueFixture();
        double[] jagged = [.. Enumerable.Range(0, 36).Select(month => month % 5 < 2 ? 20.0 : 290.0)];
        var counts = AreaIds.ToDictionary(id => id, id => id == "ash" ? jagged : [.. Enumerable.Repeat(id == "elm" ? 150.0 : 130.0, 36)]);
        var residents = AreaIds.ToDictionary(id => id, _ => new[] { 100_000.0 });
        MeasureSymbol measure = fixture.Counts(First, counts, residents);
        MeasureEvaluator evaluator = fixture.Evaluator;
        MeasureValue own = evaluator.Evaluate(measure, Area("ash"), First.Add(35), null, fixture.InGroup);
        MeasureValue smooth = evaluator.Evaluate(measure, Area("elm"), First.Add(35), null, fixture.InGroup);
        Assert.True(own.Trend?.Fit?.Dispersion > 20);
        Assert.True(own.Rate > own.Benchmark?.Average * 1.08);
        Assert.Equal(Relation.Similar, own.Benchmark?.Relation);
        Assert.Equal(
            Relation.Above,
            evaluator.Evaluate(measure, Area("ash"), First.Add(35), null, fixture.InGroup with { WordMode = BenchmarkWordMode.Band }).Benchmark?.Relation);
        Assert.Equal(RelationTest.Band(150, 145), smooth.Benchmark?.Relation);
    }
}
